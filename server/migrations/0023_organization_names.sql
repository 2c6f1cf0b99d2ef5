-- Old code can run on top of it: an index more, which old code does not ask for.
-- Organizations whose name begins so, in order: suggestions then look at a few of them, however many there are.

create index organization_name_key on organization ((waypost_name_key(name) collate "C"));
