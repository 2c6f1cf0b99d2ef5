-- Old code can run on top of it: it adds indexes and one pure function only.
-- Suggestions while somebody types: names of programs and organizations by the beginning of any of their words.

-- Lower case and without the accents of the languages that names are written in, so that "jovenes" finds "Jóvenes". Immutable, unlike unaccent.
create function waypost_name_key(name text) returns text
  language sql immutable parallel safe strict
  return translate(lower(name), 'áàâãäåéèêëíìîïóòôõöúùûüñç’', 'aaaaaaeeeeiiiiooooouuuunc''');

create index search_document_name_words on search_document using gin (to_tsvector('simple', name_key)) where is_first;
create index organization_name_words on organization using gin (to_tsvector('simple', waypost_name_key(name)));
