-- Printed by `npm run emit`: change the code, never this file.

CREATE TABLE "account_link" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "role" varchar(12) NOT NULL,
  "level" varchar(2) NOT NULL,
  "validFrom" date NOT NULL,
  "lastDay" date NOT NULL,
  "consentId" varchar(36) NOT NULL,
  "issuedBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "endedAt" datetime(3),
  "endedBy" varchar(36),
  "endedWhy" varchar(10),
  "liveKey" varchar(80),
  "version" integer NOT NULL,
  CONSTRAINT "fk_account_link_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_account_link_conversation" ON "account_link" ("conversationId", "id");
CREATE INDEX "ix_account_link_last" ON "account_link" ("lastDay");
CREATE INDEX "ix_account_link_person" ON "account_link" ("beneficiaryId", "id");
CREATE UNIQUE INDEX "ux_account_link_live" ON "account_link" ("liveKey");

CREATE TABLE "administrative_unit" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "code" varchar(10) NOT NULL,
  "validFrom" date,
  "validTo" date,
  "kind" varchar(10) NOT NULL,
  "name" varchar(60) NOT NULL,
  "foldedName" varchar(60) NOT NULL,
  "title" varchar(80) NOT NULL,
  "formerDistricts" text NOT NULL,
  "formerProvince" varchar(20) NOT NULL,
  "successorId" varchar(36) NOT NULL,
  "law" varchar(200) NOT NULL,
  "version" integer NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_administrative_unit_code" ON "administrative_unit" ("code", "validFrom");
CREATE INDEX "ix_administrative_unit_name" ON "administrative_unit" ("foldedName", "id");

CREATE TABLE "application" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "code" varchar(10) NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "procedure" varchar(60) NOT NULL,
  "unitCode" varchar(10) NOT NULL,
  "channel" varchar(20) NOT NULL,
  "receivedOn" date NOT NULL,
  "state" varchar(20) NOT NULL,
  "runsFrom" date,
  "daysLeft" integer NOT NULL,
  "counts" varchar(10) NOT NULL,
  "proposal" text,
  "correction" text,
  "contentHash" varchar(64) NOT NULL,
  "approvedHash" varchar(64),
  "approvedBy" varchar(36),
  "decision" varchar(200),
  "decidedOn" date,
  "enrolmentId" varchar(36),
  "lastStep" integer NOT NULL,
  "registeredBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_application_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_application_person" ON "application" ("beneficiaryId", "receivedOn", "id");
CREATE INDEX "ix_application_received" ON "application" ("receivedOn", "id");
CREATE INDEX "ix_application_state" ON "application" ("state", "receivedOn", "id");
CREATE INDEX "ix_application_unit" ON "application" ("unitCode", "receivedOn", "id");
CREATE UNIQUE INDEX "ux_application_code" ON "application" ("code");

CREATE TABLE "application_document" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "applicationId" varchar(36) NOT NULL,
  "kind" varchar(40) NOT NULL,
  "number" text,
  "issuedOn" date,
  "issuedBy" varchar(200),
  "seen" varchar(20) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "recordedAt" datetime(3) NOT NULL,
  "removedAt" datetime(3),
  CONSTRAINT "fk_application_document_application" FOREIGN KEY ("applicationId") REFERENCES "application" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_application_document_application" ON "application_document" ("applicationId", "id");

CREATE TABLE "application_hand" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "applicationId" varchar(36) NOT NULL,
  "person" varchar(36) NOT NULL,
  "part" varchar(10) NOT NULL,
  CONSTRAINT "fk_application_hand_application" FOREIGN KEY ("applicationId") REFERENCES "application" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "ux_application_hand_person" ON "application_hand" ("applicationId", "person");

CREATE TABLE "application_step" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "applicationId" varchar(36) NOT NULL,
  "seq" integer NOT NULL,
  "kind" varchar(20) NOT NULL,
  "happenedOn" date NOT NULL,
  "recordedAt" datetime(3) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "note" text,
  CONSTRAINT "fk_application_step_application" FOREIGN KEY ("applicationId") REFERENCES "application" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "ux_application_step_seq" ON "application_step" ("applicationId", "seq");

CREATE TABLE "application_step_past" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "applicationId" varchar(36) NOT NULL,
  "seq" integer NOT NULL,
  "kind" varchar(20) NOT NULL,
  "happenedOn" date NOT NULL,
  "recordedAt" datetime(3) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "note" text,
  "decision" varchar(200),
  "knownTo" datetime(3) NOT NULL,
  "correctedBy" varchar(36) NOT NULL,
  "approvedBy" varchar(36),
  "reason" text NOT NULL,
  CONSTRAINT "fk_application_step_past_application" FOREIGN KEY ("applicationId") REFERENCES "application" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_application_step_past_file" ON "application_step_past" ("applicationId", "seq", "knownTo");

CREATE TABLE "audit_entry" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "chain" varchar(10) NOT NULL,
  "seq" integer NOT NULL,
  "at" datetime(3) NOT NULL,
  "actor" varchar(60) NOT NULL,
  "action" varchar(60) NOT NULL,
  "object" varchar(100) NOT NULL,
  "details" text NOT NULL,
  "prevHash" varchar(64) NOT NULL,
  "hash" varchar(64) NOT NULL
);
CREATE INDEX "ix_audit_entry_actor" ON "audit_entry" ("actor", "at");
CREATE INDEX "ix_audit_entry_object" ON "audit_entry" ("object", "at");
CREATE UNIQUE INDEX "ux_audit_entry_place" ON "audit_entry" ("chain", "seq");
CREATE UNIQUE INDEX "ux_audit_entry_previous" ON "audit_entry" ("prevHash");

CREATE TABLE "beneficiary" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "code" varchar(11) NOT NULL,
  "foldedName" varchar(200) NOT NULL,
  "displayName" varchar(200) NOT NULL,
  "birthFrom" date,
  "birthTo" date,
  "citizenId" text,
  "citizenIdIndex" varchar(64),
  "citizenIdClash" varchar(64),
  "phone" text,
  "phoneIndex" varchar(64),
  "sex" varchar(10),
  "ethnicity" varchar(60),
  "unitCode" varchar(10) NOT NULL,
  "lifeStatus" varchar(10) NOT NULL,
  "diedOn" date,
  "registeredBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_beneficiary_birth" ON "beneficiary" ("birthFrom", "id");
CREATE INDEX "ix_beneficiary_birth_to" ON "beneficiary" ("birthTo", "birthFrom", "id");
CREATE INDEX "ix_beneficiary_citizen_id_name" ON "beneficiary" ("citizenIdIndex", "foldedName", "id");
CREATE INDEX "ix_beneficiary_clash" ON "beneficiary" ("citizenIdClash", "id");
CREATE INDEX "ix_beneficiary_ethnicity_name" ON "beneficiary" ("ethnicity", "foldedName", "id");
CREATE INDEX "ix_beneficiary_life_name" ON "beneficiary" ("lifeStatus", "foldedName", "id");
CREATE INDEX "ix_beneficiary_name" ON "beneficiary" ("foldedName", "id");
CREATE INDEX "ix_beneficiary_phone_name" ON "beneficiary" ("phoneIndex", "foldedName", "id");
CREATE INDEX "ix_beneficiary_sex_name" ON "beneficiary" ("sex", "foldedName", "id");
CREATE INDEX "ix_beneficiary_unit" ON "beneficiary" ("unitCode", "foldedName", "id");
CREATE UNIQUE INDEX "ux_beneficiary_citizen_id" ON "beneficiary" ("citizenIdIndex");
CREATE UNIQUE INDEX "ux_beneficiary_code" ON "beneficiary" ("code");

CREATE TABLE "calendar_notice" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "day" date NOT NULL,
  "heldDay" varchar(10),
  "kind" varchar(10) NOT NULL,
  "name" varchar(200) NOT NULL,
  "decision" varchar(200) NOT NULL,
  "decidedOn" date NOT NULL,
  "enteredBy" varchar(36) NOT NULL,
  "withdrawnAt" datetime(3),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_calendar_notice_day" ON "calendar_notice" ("day", "id");
CREATE UNIQUE INDEX "ux_calendar_notice_held" ON "calendar_notice" ("heldDay");

CREATE TABLE "canned_reply" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "name" varchar(60) NOT NULL,
  "unitCode" varchar(5) NOT NULL,
  "language" varchar(5) NOT NULL,
  "revision" integer NOT NULL,
  "body" varchar(2000) NOT NULL,
  "retiredAt" datetime(3),
  "writtenBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE UNIQUE INDEX "ux_canned_reply_revision" ON "canned_reply" ("name", "unitCode", "language", "revision");

CREATE TABLE "channel_secret" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "secret" json NOT NULL,
  "state" varchar(10) NOT NULL,
  "version" integer NOT NULL,
  "changedAt" datetime(3) NOT NULL
);

CREATE TABLE "citizen_notice" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "intent" varchar(30) NOT NULL,
  "about" varchar(80) NOT NULL,
  "beneficiaryId" varchar(36),
  "conversationId" varchar(36) NOT NULL,
  "code" varchar(11) NOT NULL,
  "detail" json,
  "state" varchar(10) NOT NULL,
  "reason" varchar(20),
  "dueAt" datetime(3) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "endedAt" datetime(3),
  "version" integer NOT NULL
);
CREATE INDEX "ix_citizen_notice_conversation" ON "citizen_notice" ("conversationId", "state");
CREATE INDEX "ix_citizen_notice_created" ON "citizen_notice" ("createdAt");
CREATE INDEX "ix_citizen_notice_due" ON "citizen_notice" ("state", "dueAt", "id");
CREATE INDEX "ix_citizen_notice_person" ON "citizen_notice" ("beneficiaryId", "id");
CREATE UNIQUE INDEX "ux_citizen_notice_about" ON "citizen_notice" ("about", "conversationId");
CREATE UNIQUE INDEX "ux_citizen_notice_code" ON "citizen_notice" ("code");

CREATE TABLE "complaint" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "messageId" varchar(36) NOT NULL,
  "verdictId" varchar(36),
  "status" varchar(10) NOT NULL,
  "closedAt" datetime(3),
  "closedBy" varchar(36),
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_complaint_conversation" ON "complaint" ("conversationId", "status");
CREATE INDEX "ix_complaint_status" ON "complaint" ("status", "createdAt", "id");
CREATE INDEX "ix_complaint_verdict" ON "complaint" ("verdictId");

CREATE TABLE "consent" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36),
  "conversationId" varchar(36),
  "purpose" varchar(40) NOT NULL,
  "textHash" varchar(64) NOT NULL,
  "givenBy" varchar(10) NOT NULL,
  "channel" varchar(30) NOT NULL,
  "messageId" varchar(36),
  "givenAt" datetime(3) NOT NULL,
  "lastDay" date,
  "withdrawnAt" datetime(3),
  "withdrawnBy" varchar(36),
  "liveKey" varchar(120),
  "recordedBy" varchar(36) NOT NULL,
  "version" integer NOT NULL
);
CREATE INDEX "ix_consent_conversation" ON "consent" ("conversationId", "id");
CREATE INDEX "ix_consent_person" ON "consent" ("beneficiaryId", "id");
CREATE UNIQUE INDEX "ux_consent_live" ON "consent" ("liveKey");

CREATE TABLE "consent_text" (
  "hash" varchar(64) PRIMARY KEY NOT NULL,
  "purpose" varchar(40) NOT NULL,
  "language" varchar(5) NOT NULL,
  "words" text NOT NULL,
  "createdAt" datetime(3) NOT NULL
);

CREATE TABLE "conversation" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "channel" varchar(30) NOT NULL,
  "addressHash" varchar(64) NOT NULL,
  "address" text NOT NULL,
  "language" varchar(5) NOT NULL,
  "owner" varchar(36) NOT NULL,
  "status" varchar(10) NOT NULL,
  "waitingSince" datetime(3),
  "state" json,
  "version" integer NOT NULL,
  "lastSeq" integer NOT NULL,
  "heardAt" datetime(3),
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_conversation_status_updated" ON "conversation" ("status", "updatedAt", "id");
CREATE INDEX "ix_conversation_updated" ON "conversation" ("updatedAt", "id");
CREATE INDEX "ix_conversation_waiting" ON "conversation" ("status", "waitingSince", "id");
CREATE UNIQUE INDEX "ux_conversation_address" ON "conversation" ("channel", "addressHash");

CREATE TABLE "data_key" (
  "name" varchar(20) PRIMARY KEY NOT NULL,
  "wrapped" varchar(250),
  "sealsFrom" datetime(3),
  "retiredAt" datetime(3),
  "createdAt" datetime(3) NOT NULL
);

CREATE TABLE "desk_note" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "body" text,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_desk_note_conversation" ON "desk_note" ("conversationId", "id");

CREATE TABLE "desk_presence" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "doing" varchar(10) NOT NULL,
  "until" datetime(3) NOT NULL
);
CREATE INDEX "ix_desk_presence_until" ON "desk_presence" ("until", "id");
CREATE UNIQUE INDEX "ux_desk_presence_who" ON "desk_presence" ("conversationId", "staffId");

CREATE TABLE "desk_talk" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "ownedSince" datetime(3),
  "silentFrom" integer,
  "offeredTo" varchar(36),
  "offeredBy" varchar(36),
  "offeredAt" datetime(3),
  "because" varchar(20),
  "labels" text NOT NULL,
  "closeReason" varchar(20),
  "closedAt" datetime(3),
  "closedBy" varchar(36)
);
CREATE INDEX "ix_desk_talk_offered" ON "desk_talk" ("offeredTo", "offeredAt", "id");

CREATE TABLE "desk_wait" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "since" datetime(3) NOT NULL,
  "takenAt" datetime(3) NOT NULL,
  "takenBy" varchar(36) NOT NULL,
  "answeredAt" datetime(3),
  "endedAt" datetime(3)
);
CREATE INDEX "ix_desk_wait_conversation" ON "desk_wait" ("conversationId", "id");
CREATE INDEX "ix_desk_wait_since" ON "desk_wait" ("since", "id");

CREATE TABLE "emergency_access" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "unitCode" varchar(10) NOT NULL,
  "reason" text NOT NULL,
  "openedAt" datetime(3) NOT NULL,
  "expiresAt" datetime(3) NOT NULL,
  "endedAt" datetime(3),
  "reviewedBy" varchar(36),
  "reviewedAt" datetime(3),
  "outcome" varchar(20),
  "remark" text,
  "version" integer NOT NULL,
  CONSTRAINT "fk_emergency_access_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_emergency_access_opened" ON "emergency_access" ("openedAt");
CREATE INDEX "ix_emergency_access_staff" ON "emergency_access" ("staffId", "expiresAt");

CREATE TABLE "enrolment" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "statementId" varchar(36) NOT NULL,
  "validFrom" date NOT NULL,
  "validTo" date,
  "knownFrom" datetime(3) NOT NULL,
  "knownTo" datetime(3),
  "because" varchar(10) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "programme" varchar(60) NOT NULL,
  "decision" varchar(200) NOT NULL,
  "decidedOn" date NOT NULL,
  "amount" bigint,
  "payment" varchar(10),
  CONSTRAINT "fk_enrolment_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_enrolment_person" ON "enrolment" ("beneficiaryId", "knownTo");
CREATE INDEX "ix_enrolment_programme" ON "enrolment" ("programme", "knownTo", "id");
CREATE INDEX "ix_enrolment_statement" ON "enrolment" ("statementId", "knownFrom");

CREATE TABLE "household" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "unitCode" varchar(10) NOT NULL,
  "hamlet" varchar(100),
  "formedOn" date NOT NULL,
  "endedOn" date,
  "mergedInto" varchar(36),
  "registeredBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_household_unit" ON "household" ("unitCode", "id");

CREATE TABLE "household_member" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "statementId" varchar(36) NOT NULL,
  "validFrom" date NOT NULL,
  "validTo" date,
  "knownFrom" datetime(3) NOT NULL,
  "knownTo" datetime(3),
  "because" varchar(10) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "householdId" varchar(36) NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "role" varchar(20) NOT NULL,
  CONSTRAINT "fk_household_member_household" FOREIGN KEY ("householdId") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "fk_household_member_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_household_member_household" ON "household_member" ("householdId", "knownTo");
CREATE INDEX "ix_household_member_person" ON "household_member" ("beneficiaryId", "knownTo");
CREATE INDEX "ix_household_member_statement" ON "household_member" ("statementId", "knownFrom");

CREATE TABLE "idempotency_key" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "actor" varchar(60) NOT NULL,
  "token" varchar(80) NOT NULL,
  "requestHash" varchar(64) NOT NULL,
  "result" json,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_idempotency_key_created" ON "idempotency_key" ("createdAt");
CREATE UNIQUE INDEX "ux_idempotency_key_token" ON "idempotency_key" ("actor", "token");

CREATE TABLE "import_job" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "fileName" text NOT NULL,
  "fileHash" varchar(64) NOT NULL,
  "liveHash" varchar(64),
  "contentHash" varchar(64) NOT NULL,
  "form" varchar(20),
  "uploadKey" varchar(36),
  "stepStartedAt" datetime(3),
  "stepRows" integer,
  "fault" varchar(40),
  "state" varchar(10) NOT NULL,
  "units" text NOT NULL,
  "uploadedBy" varchar(36) NOT NULL,
  "approvedBy" varchar(36),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_import_job_state" ON "import_job" ("state", "id");
CREATE UNIQUE INDEX "ux_import_job_live" ON "import_job" ("liveHash");

CREATE TABLE "import_row" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "jobId" varchar(36) NOT NULL,
  "rowNumber" integer NOT NULL,
  "state" varchar(10) NOT NULL,
  "cells" json NOT NULL,
  "findings" text NOT NULL,
  "candidates" text NOT NULL,
  "citizenIdIndex" varchar(64),
  "nameIndex" varchar(64),
  "birthFrom" date,
  "birthTo" date,
  "unitCode" varchar(10),
  "decision" varchar(10),
  "sameAs" varchar(40),
  "decidedBy" varchar(36),
  "beneficiaryId" varchar(36),
  "registered" boolean NOT NULL,
  "statementId" varchar(36),
  CONSTRAINT "fk_import_row_job" FOREIGN KEY ("jobId") REFERENCES "import_job" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_import_row_citizen_id" ON "import_row" ("jobId", "citizenIdIndex");
CREATE INDEX "ix_import_row_name" ON "import_row" ("jobId", "nameIndex");
CREATE INDEX "ix_import_row_state" ON "import_row" ("jobId", "state", "rowNumber");
CREATE UNIQUE INDEX "ux_import_row_number" ON "import_row" ("jobId", "rowNumber");

CREATE TABLE "indexed_message" (
  "place" bigint PRIMARY KEY NOT NULL,
  "messageId" varchar(36) NOT NULL,
  "tokens" varchar(3000) NOT NULL
);
CREATE UNIQUE INDEX "ux_indexed_message_message" ON "indexed_message" ("messageId");

CREATE TABLE "job_cursor" (
  "name" varchar(60) PRIMARY KEY NOT NULL,
  "place" text NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);

CREATE TABLE "lease" (
  "name" varchar(60) PRIMARY KEY NOT NULL,
  "holder" varchar(60) NOT NULL,
  "expiresAt" datetime(3) NOT NULL
);

CREATE TABLE "link_code" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "way" varchar(10) NOT NULL,
  "state" varchar(10) NOT NULL,
  "codeHash" varchar(64),
  "tokenHash" varchar(64),
  "beneficiaryId" varchar(36),
  "role" varchar(12),
  "level" varchar(2),
  "consentId" varchar(36),
  "conversationId" varchar(36),
  "issuedBy" varchar(36),
  "expiresAt" datetime(3) NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_link_code_conversation" ON "link_code" ("conversationId", "state", "id");
CREATE INDEX "ix_link_code_expires" ON "link_code" ("expiresAt");
CREATE INDEX "ix_link_code_person" ON "link_code" ("beneficiaryId", "id");
CREATE UNIQUE INDEX "ux_link_code_code" ON "link_code" ("codeHash");
CREATE UNIQUE INDEX "ux_link_code_token" ON "link_code" ("tokenHash");

CREATE TABLE "link_tries" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "misses" integer NOT NULL,
  "since" datetime(3) NOT NULL,
  "lockedUntil" datetime(3),
  "version" integer NOT NULL
);
CREATE INDEX "ix_link_tries_since" ON "link_tries" ("since");

CREATE TABLE "list_reveal" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "listKey" varchar(30) NOT NULL,
  "unitCode" varchar(10),
  "reason" text NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_list_reveal_staff" ON "list_reveal" ("staffId", "createdAt");

CREATE TABLE "live_event" (
  "seq" bigint PRIMARY KEY NOT NULL,
  "kind" varchar(20) NOT NULL,
  "subject" varchar(36) NOT NULL,
  "change" varchar(20) NOT NULL,
  "unitCode" varchar(10),
  "at" datetime(3) NOT NULL
);
CREATE INDEX "ix_live_event_at" ON "live_event" ("at");

CREATE TABLE "message" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "seq" integer NOT NULL,
  "direction" varchar(3) NOT NULL,
  "author" varchar(36) NOT NULL,
  "body" json,
  "understood" json,
  "channel" varchar(30) NOT NULL,
  "externalId" varchar(200),
  "platformId" varchar(200),
  "delivery" varchar(10) NOT NULL,
  "attempts" integer NOT NULL,
  "leaseUntil" datetime(3),
  "nextAttemptAt" datetime(3),
  "fault" varchar(40),
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_message_conversation" FOREIGN KEY ("conversationId") REFERENCES "conversation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_message_delivery" ON "message" ("delivery", "conversationId");
CREATE UNIQUE INDEX "ux_message_external" ON "message" ("channel", "externalId");
CREATE UNIQUE INDEX "ux_message_seq" ON "message" ("conversationId", "seq");

CREATE TABLE "message_token" (
  "token" bigint NOT NULL,
  "place" bigint NOT NULL,
  PRIMARY KEY ("token", "place")
) WITHOUT ROWID;

CREATE TABLE "notice" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36),
  "conversationId" varchar(36),
  "channel" varchar(30) NOT NULL,
  "way" varchar(10) NOT NULL,
  "target" text NOT NULL,
  "templateId" varchar(60) NOT NULL,
  "fields" json NOT NULL,
  "trackingId" varchar(48) NOT NULL,
  "delivery" varchar(10) NOT NULL,
  "attempts" integer NOT NULL,
  "leaseUntil" datetime(3),
  "nextAttemptAt" datetime(3),
  "platformId" varchar(200),
  "fault" varchar(40),
  "arrivedAt" datetime(3),
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_notice_beneficiary" ON "notice" ("beneficiaryId", "id");
CREATE INDEX "ix_notice_conversation" ON "notice" ("conversationId", "id");
CREATE INDEX "ix_notice_created" ON "notice" ("createdAt");
CREATE INDEX "ix_notice_delivery" ON "notice" ("delivery", "nextAttemptAt", "id");
CREATE UNIQUE INDEX "ux_notice_tracking" ON "notice" ("trackingId");

CREATE TABLE "office_hours" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "unitCode" varchar(5) NOT NULL,
  "validFrom" date NOT NULL,
  "heldFrom" varchar(10),
  "week" text NOT NULL,
  "decision" varchar(200) NOT NULL,
  "enteredBy" varchar(36) NOT NULL,
  "withdrawnAt" datetime(3),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_office_hours_from" ON "office_hours" ("unitCode", "validFrom", "id");
CREATE UNIQUE INDEX "ux_office_hours_held" ON "office_hours" ("unitCode", "heldFrom");

CREATE TABLE "partner" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "handle" varchar(60) NOT NULL,
  "name" varchar(200) NOT NULL,
  "scopes" text NOT NULL,
  "unitCodes" text,
  "budgetPerMinute" integer NOT NULL,
  "createdBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE UNIQUE INDEX "ux_partner_handle" ON "partner" ("handle");

CREATE TABLE "partner_budget" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "minute" datetime(3) NOT NULL,
  "spent" integer NOT NULL
);

CREATE TABLE "partner_key" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "partnerId" varchar(36) NOT NULL,
  "prefix" varchar(12) NOT NULL,
  "secretHash" varchar(64) NOT NULL,
  "validFrom" datetime(3) NOT NULL,
  "validTo" datetime(3) NOT NULL,
  "lastUsedAt" datetime(3),
  "signingKey" text,
  "createdBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_partner_key_partner" FOREIGN KEY ("partnerId") REFERENCES "partner" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_partner_key_partner" ON "partner_key" ("partnerId", "validTo");
CREATE UNIQUE INDEX "ux_partner_key_prefix" ON "partner_key" ("prefix");

CREATE TABLE "partner_message" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "partnerId" varchar(36) NOT NULL,
  "messageHash" varchar(64) NOT NULL,
  "takenAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_partner_message_partner" FOREIGN KEY ("partnerId") REFERENCES "partner" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_partner_message_at" ON "partner_message" ("takenAt");
CREATE UNIQUE INDEX "ux_partner_message_id" ON "partner_message" ("partnerId", "messageHash");

CREATE TABLE "partner_search" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "partnerId" varchar(36) NOT NULL,
  "transactionHash" varchar(64) NOT NULL,
  "question" json NOT NULL,
  "takenAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_partner_search_partner" FOREIGN KEY ("partnerId") REFERENCES "partner" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_partner_search_at" ON "partner_search" ("takenAt");
CREATE INDEX "ix_partner_search_partner" ON "partner_search" ("partnerId", "transactionHash", "takenAt");

CREATE TABLE "payday" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "unitCode" varchar(10) NOT NULL,
  "programme" varchar(60) NOT NULL,
  "day" date NOT NULL,
  "place" varchar(200) NOT NULL,
  "announcedBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE UNIQUE INDEX "ux_payday_day" ON "payday" ("unitCode", "programme", "day");

CREATE TABLE "person_distinct" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "firstId" varchar(36) NOT NULL,
  "secondId" varchar(36) NOT NULL,
  "decidedBy" varchar(36) NOT NULL,
  "decidedAt" datetime(3) NOT NULL
);
CREATE UNIQUE INDEX "ux_person_distinct_pair" ON "person_distinct" ("firstId", "secondId");

CREATE TABLE "person_merge" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "loserId" varchar(36) NOT NULL,
  "loserCode" varchar(11) NOT NULL,
  "survivorId" varchar(36) NOT NULL,
  "state" varchar(10) NOT NULL,
  "before" json,
  "mergedBy" varchar(36) NOT NULL,
  "mergedAt" datetime(3) NOT NULL,
  "undoneBy" varchar(36),
  "undoneAt" datetime(3),
  "version" integer NOT NULL
);
CREATE INDEX "ix_person_merge_code" ON "person_merge" ("loserCode", "state");
CREATE INDEX "ix_person_merge_loser" ON "person_merge" ("loserId");
CREATE INDEX "ix_person_merge_survivor" ON "person_merge" ("survivorId", "id");

CREATE TABLE "privacy_request" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36),
  "conversationId" varchar(36),
  "unitCode" varchar(10),
  "kind" varchar(12) NOT NULL,
  "channel" varchar(30) NOT NULL,
  "requester" varchar(15) NOT NULL,
  "identity" varchar(10) NOT NULL,
  "words" json,
  "othersInvolved" boolean NOT NULL,
  "receivedAt" datetime(3) NOT NULL,
  "answerDue" date NOT NULL,
  "actDue" date NOT NULL,
  "extended" boolean NOT NULL,
  "state" varchar(10) NOT NULL,
  "answeredAt" datetime(3),
  "answeredBy" varchar(36),
  "endedAt" datetime(3),
  "endedBy" varchar(36),
  "outcome" text,
  "recordedBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_privacy_request_answer" ON "privacy_request" ("state", "answerDue", "id");
CREATE INDEX "ix_privacy_request_conversation" ON "privacy_request" ("conversationId", "id");
CREATE INDEX "ix_privacy_request_due" ON "privacy_request" ("state", "actDue", "id");
CREATE INDEX "ix_privacy_request_person" ON "privacy_request" ("beneficiaryId", "id");

CREATE TABLE "rating" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "closedBy" varchar(36) NOT NULL,
  "askedAt" datetime(3) NOT NULL,
  "score" integer,
  "answeredAt" datetime(3),
  "words" text,
  "seenAt" datetime(3),
  "seenBy" varchar(36)
);
CREATE INDEX "ix_rating_asked" ON "rating" ("askedAt", "id");
CREATE INDEX "ix_rating_conversation" ON "rating" ("conversationId", "id");
CREATE INDEX "ix_rating_score" ON "rating" ("score", "seenAt", "answeredAt", "id");

CREATE TABLE "recognition" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "statementId" varchar(36) NOT NULL,
  "validFrom" date NOT NULL,
  "validTo" date,
  "knownFrom" datetime(3) NOT NULL,
  "knownTo" datetime(3),
  "because" varchar(10) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "beneficiaryId" varchar(36),
  "householdId" varchar(36),
  "unitCode" varchar(10),
  "fact" varchar(40) NOT NULL,
  "value" text NOT NULL,
  "decision" varchar(200) NOT NULL,
  "decidedOn" date NOT NULL,
  CONSTRAINT "fk_recognition_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "fk_recognition_household" FOREIGN KEY ("householdId") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_recognition_fact" ON "recognition" ("fact", "knownTo", "id");
CREATE INDEX "ix_recognition_household" ON "recognition" ("householdId", "knownTo");
CREATE INDEX "ix_recognition_person" ON "recognition" ("beneficiaryId", "knownTo");
CREATE INDEX "ix_recognition_statement" ON "recognition" ("statementId", "knownFrom");
CREATE INDEX "ix_recognition_unit" ON "recognition" ("unitCode", "knownTo");

CREATE TABLE "reminder" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "messageId" varchar(36) NOT NULL,
  "subject" varchar(10) NOT NULL,
  "dueDay" date NOT NULL,
  "status" varchar(10) NOT NULL,
  "detail" json,
  "createdAt" datetime(3) NOT NULL,
  "endedAt" datetime(3)
);
CREATE INDEX "ix_reminder_due" ON "reminder" ("status", "dueDay", "id");
CREATE UNIQUE INDEX "ux_reminder_subject" ON "reminder" ("conversationId", "subject");

CREATE TABLE "restriction" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36),
  "conversationId" varchar(36),
  "requestId" varchar(36) NOT NULL,
  "kind" varchar(12) NOT NULL,
  "since" datetime(3) NOT NULL,
  "liftedAt" datetime(3),
  "liftedBy" varchar(36),
  "version" integer NOT NULL
);
CREATE INDEX "ix_restriction_conversation" ON "restriction" ("conversationId", "id");
CREATE INDEX "ix_restriction_held" ON "restriction" ("kind", "liftedAt");
CREATE INDEX "ix_restriction_person" ON "restriction" ("beneficiaryId", "id");
CREATE UNIQUE INDEX "ux_restriction_request" ON "restriction" ("requestId");

CREATE TABLE "reveal" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "field" varchar(20) NOT NULL,
  "reason" text NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_reveal_person" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_reveal_person" ON "reveal" ("beneficiaryId", "createdAt");
CREATE INDEX "ix_reveal_staff" ON "reveal" ("staffId", "createdAt");

CREATE TABLE "review" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36),
  "verdictId" varchar(36),
  "messageId" varchar(36),
  "judgement" varchar(12) NOT NULL,
  "note" text,
  "staffId" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_review_conversation" ON "review" ("conversationId", "id");
CREATE INDEX "ix_review_message" ON "review" ("messageId");
CREATE INDEX "ix_review_verdict" ON "review" ("verdictId");

CREATE TABLE "security_alarm" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "kind" varchar(20) NOT NULL,
  "object" varchar(100) NOT NULL,
  "raisedAt" datetime(3) NOT NULL,
  "settledBy" varchar(36),
  "settledAt" datetime(3),
  "version" integer NOT NULL
);
CREATE INDEX "ix_security_alarm_raised" ON "security_alarm" ("raisedAt");
CREATE UNIQUE INDEX "ux_security_alarm" ON "security_alarm" ("kind", "object");

CREATE TABLE "service_provider" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "code" varchar(40) NOT NULL,
  "name" varchar(200) NOT NULL,
  "kind" varchar(20) NOT NULL,
  "unitCode" varchar(10) NOT NULL,
  "fromDay" date NOT NULL,
  "untilDay" date,
  "enteredBy" varchar(36) NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_service_provider_unit" ON "service_provider" ("unitCode", "id");
CREATE UNIQUE INDEX "ux_service_provider_code" ON "service_provider" ("code");

CREATE TABLE "service_record" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "programme" varchar(60) NOT NULL,
  "givenOn" date NOT NULL,
  "amount" bigint,
  "note" text,
  "unitCode" varchar(10) NOT NULL,
  "providerId" varchar(36),
  "recordedBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_service_record_beneficiary" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "fk_service_record_provider" FOREIGN KEY ("providerId") REFERENCES "service_provider" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_service_record_beneficiary" ON "service_record" ("beneficiaryId", "givenOn", "id");
CREATE INDEX "ix_service_record_programme" ON "service_record" ("programme", "givenOn", "id");
CREATE INDEX "ix_service_record_provider" ON "service_record" ("providerId", "givenOn", "id");

CREATE TABLE "staff_factor" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "secret" text,
  "offered" text,
  "lastStep" integer NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_staff_factor_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "ux_staff_factor_staff" ON "staff_factor" ("staffId");

CREATE TABLE "staff_grant" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "role" varchar(20) NOT NULL,
  "unitCode" varchar(10),
  "hamlet" varchar(100),
  "fromDay" date NOT NULL,
  "untilDay" date,
  "onBehalfOf" varchar(36),
  "grantedBy" varchar(36) NOT NULL,
  "endedAt" datetime(3),
  "endedBy" varchar(36),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_staff_grant_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_staff_grant_behalf" ON "staff_grant" ("onBehalfOf");
CREATE INDEX "ix_staff_grant_role" ON "staff_grant" ("role");
CREATE INDEX "ix_staff_grant_staff" ON "staff_grant" ("staffId");

CREATE TABLE "staff_lock" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "side" varchar(64) NOT NULL,
  "failures" integer NOT NULL,
  "lockedUntil" datetime(3),
  "version" integer NOT NULL,
  "updatedAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_staff_lock_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_staff_lock_updated" ON "staff_lock" ("updatedAt");
CREATE UNIQUE INDEX "ux_staff_lock" ON "staff_lock" ("staffId", "side");

CREATE TABLE "staff_person" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "name" text,
  "createdAt" datetime(3) NOT NULL
);

CREATE TABLE "staff_promise" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36) NOT NULL,
  "messageId" varchar(36) NOT NULL,
  "madeBy" varchar(36) NOT NULL,
  "ownerId" varchar(36),
  "unitCode" varchar(5),
  "dueDay" date NOT NULL,
  "status" varchar(10) NOT NULL,
  "body" text,
  "endedAt" datetime(3),
  "endedBy" varchar(36),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_staff_promise_conversation" ON "staff_promise" ("conversationId", "id");
CREATE INDEX "ix_staff_promise_due" ON "staff_promise" ("status", "dueDay", "id");
CREATE INDEX "ix_staff_promise_owner" ON "staff_promise" ("ownerId", "status", "dueDay", "id");

CREATE TABLE "staff_recovery_code" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "codeIndex" varchar(64) NOT NULL,
  CONSTRAINT "fk_staff_recovery_code_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "ux_staff_recovery_code" ON "staff_recovery_code" ("staffId", "codeIndex");

CREATE TABLE "staff_session" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "tokenHash" varchar(64) NOT NULL,
  "staffId" varchar(36) NOT NULL,
  "stage" varchar(10) NOT NULL,
  "role" varchar(20) NOT NULL,
  "onBehalfOf" varchar(36),
  "provedAt" datetime(3) NOT NULL,
  "expiresAt" datetime(3) NOT NULL,
  "idleUntil" datetime(3) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_staff_session_staff" FOREIGN KEY ("staffId") REFERENCES "staff_user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_staff_session_expires" ON "staff_session" ("expiresAt");
CREATE INDEX "ix_staff_session_staff" ON "staff_session" ("staffId");
CREATE UNIQUE INDEX "ux_staff_session_token" ON "staff_session" ("tokenHash");

CREATE TABLE "staff_user" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "login" varchar(60) NOT NULL,
  "personId" varchar(36) NOT NULL,
  "passwordHash" varchar(200) NOT NULL,
  "active" boolean NOT NULL,
  "deviceEpoch" integer NOT NULL,
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_staff_user_person" FOREIGN KEY ("personId") REFERENCES "staff_person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_staff_user_person" ON "staff_user" ("personId");
CREATE UNIQUE INDEX "ux_staff_user_login" ON "staff_user" ("login");

CREATE TABLE "top_up" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "programme" varchar(60) NOT NULL,
  "lines" text NOT NULL,
  "placeKind" varchar(20) NOT NULL,
  "placeCode" varchar(20),
  "fromDay" date NOT NULL,
  "untilDay" date,
  "raises" varchar(20) NOT NULL,
  "value" bigint NOT NULL,
  "decision" varchar(200) NOT NULL,
  "at" varchar(200) NOT NULL,
  "enteredBy" varchar(36) NOT NULL,
  "approvedBy" varchar(36),
  "approvedAt" datetime(3),
  "proposal" varchar(10),
  "proposedBy" varchar(36),
  "withdrawnAt" datetime(3),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  "updatedAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_top_up_programme" ON "top_up" ("programme", "fromDay", "id");

CREATE TABLE "verdict" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "conversationId" varchar(36),
  "messageId" varchar(36),
  "subject" varchar(10) NOT NULL,
  "relation" varchar(40) NOT NULL,
  "onDay" date NOT NULL,
  "policyVersion" varchar(30) NOT NULL,
  "summary" text NOT NULL,
  "detail" json,
  "code" varchar(16) NOT NULL,
  "reviewed" boolean NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
CREATE INDEX "ix_verdict_conversation" ON "verdict" ("conversationId", "id");
CREATE INDEX "ix_verdict_reviewed" ON "verdict" ("reviewed", "createdAt", "id");
CREATE UNIQUE INDEX "ux_verdict_code" ON "verdict" ("code");
