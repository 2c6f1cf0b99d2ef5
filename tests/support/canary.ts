import pg from "pg";

/** Text from some place, in which nothing of a person may stand. */
export interface Haystack {
  readonly place: string;
  readonly text: string;
}

/** Where a canary was found, and in which form. */
export interface Sighting {
  readonly place: string;
  readonly canary: string;
  readonly form: string;
}

/** Words as they might leak: as they are, folded, in base64 at any of its three offsets, in hexadecimal, and turned round. */
function formsOf(canary: string): readonly { readonly form: string; readonly text: string; readonly folds: boolean }[] {
  const spellings = [...new Set([canary, canary.toLowerCase(), canary.toUpperCase()])];
  return [
    { form: "plain", text: canary.toLowerCase(), folds: true },
    { form: "turned round", text: Array.from(canary.toLowerCase()).reverse().join(""), folds: true },
    ...spellings.flatMap((word) => [
      { form: "hexadecimal", text: Buffer.from(word).toString("hex"), folds: true },
      { form: "percent-encoded", text: encodeURIComponent(word).toLowerCase(), folds: true },
      ...[0, 1, 2].map((offset) => ({ form: `base64 at ${offset}`, text: base64Inside(word, offset), folds: false })),
    ]),
  ];
}

/** What of a word's base64 does not depend on its neighbours, when it begins `offset` bytes into a group of three. */
function base64Inside(word: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  return whole.toString("base64").slice(offset === 0 ? 0 : 4);
}

/** Every sighting of a canary. */
export function sightings(haystacks: readonly Haystack[], canaries: readonly string[]): Sighting[] {
  const wanted = canaries.flatMap((canary) => formsOf(canary).map((form) => ({ canary, ...form })));
  return haystacks.flatMap(({ place, text }) => {
    const folded = text.toLowerCase();
    return wanted.filter((each) => (each.folds ? folded : text).includes(each.text)).map(({ canary, form }) => ({ place, canary, form }));
  });
}

/** Every row of every table of every schema, one haystack a table; empty ones too, so that it can be seen what was looked at. */
export async function dumpOfDatabase(ownerUrl: string): Promise<Haystack[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ place: string; name: string }>(
      `select n.nspname || '.' || t.relname as place, format('%I.%I', n.nspname, t.relname) as name
         from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%' order by 1`,
    );
    const dumped: Haystack[] = [];
    for (const { place, name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select r::text as text from ${name} r`);
      dumped.push({ place, text: rows.map((row) => row.text).join("\n") });
    }
    return dumped;
  } finally {
    await client.end();
  }
}

/** Every document of every index of Meilisearch, and its list of tasks. */
export async function dumpOfMeilisearch({ url, key }: { readonly url: string; readonly key: string }): Promise<Haystack[]> {
  const get = async (path: string): Promise<string> =>
    (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${key}` } })).text();
  const indexes = (JSON.parse(await get("/indexes?limit=1000")) as { results: { uid: string }[] }).results;
  const documents = indexes.map(async ({ uid }) => ({
    place: `Meilisearch ${uid}`,
    text: await get(`/indexes/${uid}/documents?limit=10000`),
  }));
  return [...(await Promise.all(documents)), { place: "Meilisearch tasks", text: await get("/tasks?limit=1000") }];
}
