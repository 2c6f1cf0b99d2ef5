import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url");

/** What is stored: 256 random bits cannot be guessed from it. */
export const invitationTokenHash = (token: string): Buffer => createHash("sha256").update(`invitation:${token}`).digest();
