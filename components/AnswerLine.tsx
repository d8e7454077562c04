import { Glyph } from './Glyph.tsx';

/** The popup's first line: one sentence, and what is urgent under it. No level: nothing to judge yet. */
export function AnswerLine({
  level,
  head,
  rest,
}: {
  level: 'ok' | 'warning' | null;
  head: string;
  rest: string;
}) {
  return (
    <section class="yg-answer">
      {level && <Glyph name={level} size={16} />}
      <div>
        <h1>{head}</h1>
        <p class="yg-2">{rest}</p>
      </div>
    </section>
  );
}
