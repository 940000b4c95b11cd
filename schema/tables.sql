-- Printed by `npm run emit`: change the code, never this file.

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
CREATE INDEX "ix_beneficiary_name" ON "beneficiary" ("foldedName", "id");
CREATE INDEX "ix_beneficiary_phone" ON "beneficiary" ("phoneIndex");
CREATE INDEX "ix_beneficiary_unit" ON "beneficiary" ("unitCode", "foldedName", "id");
CREATE UNIQUE INDEX "ux_beneficiary_citizen_id" ON "beneficiary" ("citizenIdIndex");
CREATE UNIQUE INDEX "ux_beneficiary_code" ON "beneficiary" ("code");

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
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_message_conversation" FOREIGN KEY ("conversationId") REFERENCES "conversation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_message_delivery" ON "message" ("delivery", "conversationId");
CREATE UNIQUE INDEX "ux_message_external" ON "message" ("channel", "externalId");
CREATE UNIQUE INDEX "ux_message_seq" ON "message" ("conversationId", "seq");

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

CREATE TABLE "service_record" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "beneficiaryId" varchar(36) NOT NULL,
  "programme" varchar(60) NOT NULL,
  "givenOn" date NOT NULL,
  "amount" bigint,
  "note" text,
  "unitCode" varchar(10) NOT NULL,
  "recordedBy" varchar(36) NOT NULL,
  "createdAt" datetime(3) NOT NULL,
  CONSTRAINT "fk_service_record_beneficiary" FOREIGN KEY ("beneficiaryId") REFERENCES "beneficiary" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "ix_service_record_beneficiary" ON "service_record" ("beneficiaryId", "givenOn", "id");
CREATE INDEX "ix_service_record_programme" ON "service_record" ("programme", "givenOn", "id");

CREATE TABLE "staff_session" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "tokenHash" varchar(64) NOT NULL,
  "staffId" varchar(36) NOT NULL,
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
  "passwordHash" varchar(200) NOT NULL,
  "role" varchar(20) NOT NULL,
  "unitCode" varchar(10),
  "active" boolean NOT NULL,
  "failedAttempts" integer NOT NULL,
  "lockedUntil" datetime(3),
  "version" integer NOT NULL,
  "createdAt" datetime(3) NOT NULL
);
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
