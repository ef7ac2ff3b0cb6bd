import { GuideText } from '../help/guide-text.tsx';
import { GUIDE } from '../help/guide.ts';

/** The guide on paper: what is in it, then every page. */
export function UserGuidePages() {
  return (
    <main className="guide" lang="en">
      <h1>Almoner user guide</h1>
      <ol className="contents">
        {GUIDE.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{title}</a>
          </li>
        ))}
      </ol>
      {GUIDE.map(({ slug, title, body }) => (
        <section key={slug}>
          <h2 id={slug}>{title}</h2>
          <GuideText body={body} sectionAs="h3" renderLink={(to, words) => <a href={`#${to}`}>{words}</a>} />
        </section>
      ))}
    </main>
  );
}
