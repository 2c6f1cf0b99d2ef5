-- A draft that was made by mistake is taken back without a consent. Old code can run on top of it.

alter table referral drop constraint sent_has_consent;
alter table referral add constraint sent_has_consent
  check (state in ('DRAFT', 'ENTERED_IN_ERROR') or kind = 'LOGGED' or consent_id is not null);
