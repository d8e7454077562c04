CREATE TABLE "catalog_imports" (
	"organisation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"file" text NOT NULL,
	"record_count" integer NOT NULL,
	"started_at" bigint NOT NULL,
	"published_at" bigint,
	CONSTRAINT "catalog_imports_organisation_id_generation_pk" PRIMARY KEY("organisation_id","generation")
);
--> statement-breakpoint
CREATE TABLE "catalog_records" (
	"organisation_id" text NOT NULL,
	"record_id" text NOT NULL,
	"added_in" integer NOT NULL,
	"removed_in" integer,
	"record" jsonb NOT NULL,
	CONSTRAINT "catalog_records_organisation_id_record_id_added_in_pk" PRIMARY KEY("organisation_id","record_id","added_in")
);
--> statement-breakpoint
CREATE INDEX "catalog_records_added" ON "catalog_records" USING btree ("organisation_id","added_in");--> statement-breakpoint
CREATE INDEX "catalog_records_removed" ON "catalog_records" USING btree ("organisation_id","removed_in") WHERE removed_in is not null;