import Accessibility from "lucide-react/icons/accessibility";
import BedDouble from "lucide-react/icons/bed-double";
import Car from "lucide-react/icons/car";
import HeartHandshake from "lucide-react/icons/heart-handshake";
import Lightbulb from "lucide-react/icons/lightbulb";
import MessageCircle from "lucide-react/icons/message-circle";
import Pill from "lucide-react/icons/pill";
import Plane from "lucide-react/icons/plane";
import ReceiptText from "lucide-react/icons/receipt-text";
import Scale from "lucide-react/icons/scale";
import ShieldCheck from "lucide-react/icons/shield-check";
import Utensils from "lucide-react/icons/utensils";

/** What people come for most, in their words, and the needs of our taxonomy behind each. */
export const commonNeeds = [
  { key: "medicine", icon: Pill, needs: ["medication-cost"] },
  { key: "ride", icon: Car, needs: ["ride-to-doctor"] },
  { key: "travel", icon: Plane, needs: ["medical-flight", "clinical-trial-travel", "gas-help"] },
  { key: "stay", icon: BedDouble, needs: ["lodging-near-hospital"] },
  { key: "equipment", icon: Accessibility, needs: ["equipment", "home-modification"] },
  { key: "bills", icon: ReceiptText, needs: ["hospital-bill", "medical-debt"] },
  { key: "insurance", icon: ShieldCheck, needs: ["health-insurance"] },
  { key: "rent", icon: Lightbulb, needs: ["rent-help", "utilities", "bills-during-illness"] },
  { key: "food", icon: Utensils, needs: ["food"] },
  { key: "caregiver", icon: HeartHandshake, needs: ["caregiver-support", "care-at-home"] },
  { key: "legal", icon: Scale, needs: ["legal-aid", "benefits-appeal", "job-kept-through-illness"] },
  { key: "talk", icon: MessageCircle, needs: ["mental-health", "support-group"] },
] as const;

/** Situations of our taxonomy for which many programs are made. */
export const commonSituations = [
  "cancer",
  "diabetes",
  "kidney-disease",
  "heart-disease",
  "rare-disease",
  "alzheimers-dementia",
  "disability",
  "veteran",
  "pregnant",
  "child",
  "older-adult",
  "uninsured",
  "caregiver",
] as const;
