import type { Role } from "@waypost/schema/roles";
import type { ReferralOutcome, ReferralReason, ReferralState, Urgency } from "@waypost/schema/referrals/vocabulary";

/** Somebody who can sign in to the demonstration. Everyone here is invented. */
export interface DemoMember {
  readonly email: string;
  readonly name: string;
  /** Slug of a demo organization. */
  readonly organization: string;
  readonly roles: readonly Role[];
}

/** Somebody who is helped, known to one demo organization. Everyone here is invented. */
export interface DemoPerson {
  /** Names the person inside the seeds. */
  readonly key: string;
  readonly organization: string;
  readonly name: string;
  readonly birthDate: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postalCode: string;
  readonly language: string;
  readonly doNotCall?: boolean;
  readonly noVoicemail?: boolean;
  readonly safeHours?: string;
}

export interface DemoMove {
  readonly to: ReferralState;
  /** Counted back from the day of seeding; fractions are hours. */
  readonly daysAgo: number;
  /** E-mail of the member who moves; left out where time does. */
  readonly by?: string;
  readonly reason?: ReferralReason;
  readonly outcome?: ReferralOutcome;
  readonly outcomeAmount?: number;
  readonly outcomeUnit?: string;
  readonly note?: string;
}

export interface DemoReferral {
  readonly person: DemoPerson["key"];
  /** Slug of a demo service. */
  readonly service: string;
  readonly need: string;
  readonly situations?: readonly string[];
  readonly urgency: Urgency;
  readonly message: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** The person agreed that the receiver sees the name at once. */
  readonly atOnce?: boolean;
  /** E-mail of the case manager who wrote it. */
  readonly by: string;
  readonly daysAgo: number;
  /** The moves after DRAFT, in order. Empty: it is still a draft. */
  readonly path: readonly DemoMove[];
}

/** One password for all of the demonstration. */
export const demoPassword = "waypost-demo-2026";
