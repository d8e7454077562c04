CREATE TABLE "devices" (
	"organisation_id" text NOT NULL,
	"device_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"person_id" text,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" bigint NOT NULL,
	"revoked_at" bigint,
	"last_seen_at" bigint,
	CONSTRAINT "devices_organisation_id_device_id_pk" PRIMARY KEY("organisation_id","device_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"organisation_id" text NOT NULL,
	"event_id" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"at" bigint NOT NULL,
	"day" text NOT NULL,
	"shop_id" text NOT NULL,
	"person_id" text,
	"device_id" text NOT NULL,
	"subject" text,
	"is_weak" boolean NOT NULL,
	"body" jsonb NOT NULL,
	"open_since_at" bigint,
	"received_at" bigint NOT NULL,
	CONSTRAINT "events_organisation_id_event_id_pk" PRIMARY KEY("organisation_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"organisation_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"shop_id" text NOT NULL,
	"person_id" text,
	"role" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"used_by_device_id" text,
	CONSTRAINT "invites_organisation_id_code_hash_pk" PRIMARY KEY("organisation_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organisation_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "members_organisation_id_shop_id_person_id_pk" PRIMARY KEY("organisation_id","shop_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hmac_key" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "people_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"organisation_id" text NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"published_at" bigint NOT NULL,
	CONSTRAINT "policies_organisation_id_version_pk" PRIMARY KEY("organisation_id","version")
);
--> statement-breakpoint
CREATE TABLE "rollups" (
	"organisation_id" text NOT NULL,
	"day" text NOT NULL,
	"shop_id" text NOT NULL,
	"person_id" text NOT NULL,
	"totals" jsonb NOT NULL,
	CONSTRAINT "rollups_organisation_id_day_shop_id_person_id_pk" PRIMARY KEY("organisation_id","day","shop_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "shops" (
	"organisation_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "shops_organisation_id_shop_id_pk" PRIMARY KEY("organisation_id","shop_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "devices_by_token" ON "devices" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE INDEX "events_waiting" ON "events" USING btree ("organisation_id","shop_id","day","open_since_at") WHERE open_since_at is not null;--> statement-breakpoint
CREATE INDEX "events_of_person" ON "events" USING btree ("organisation_id","person_id","at","event_id");--> statement-breakpoint
CREATE INDEX "people_by_name" ON "people" USING btree ("organisation_id","name");