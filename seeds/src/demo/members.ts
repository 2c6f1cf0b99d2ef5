import type { DemoMember } from "./demo.ts";

export const demoMembers: readonly DemoMember[] = [
  { email: "dana.whitfield@example.org", name: "Dana Whitfield", organization: "hill-country-childrens-hospital", roles: ["CASE_MANAGER"] },
  { email: "owen.baptiste@example.org", name: "Owen Baptiste", organization: "guadalupe-medicine-fund", roles: ["INTAKE"] },
  {
    email: "teresa.okonjo@example.org",
    name: "Teresa Okonjo",
    organization: "hill-country-childrens-hospital",
    roles: ["ADMIN", "CASE_MANAGER"],
  },
  { email: "miles.arceneaux@example.org", name: "Miles Arceneaux", organization: "hill-country-childrens-hospital", roles: ["VIEWER"] },
  {
    email: "pilar.quintanilla@example.org",
    name: "Pilar Quintanilla",
    organization: "guadalupe-medicine-fund",
    roles: ["ADMIN", "LISTING_EDITOR"],
  },
  { email: "ned.castellan@example.org", name: "Ned Castellan", organization: "san-marcos-neighbors-clinic", roles: ["LISTING_EDITOR"] },
  { email: "ione.tredway@example.org", name: "Ione Tredway", organization: "hays-county-health-help-office", roles: ["ADMIN", "INTAKE"] },
  { email: "minh.anh.duong@example.org", name: "Minh Anh Duong", organization: "hill-country-diabetes-alliance", roles: ["INTAKE"] },
  { email: "harriet.solberg@example.org", name: "Harriet Solberg", organization: "lantern-lake-hospital", roles: ["CASE_MANAGER"] },
  { email: "abel.mekonnen@example.org", name: "Abel Mekonnen", organization: "lantern-lake-hospital", roles: ["ADMIN", "CASE_MANAGER"] },
  { email: "wren.halloway@example.org", name: "Wren Halloway", organization: "cascade-wings", roles: ["INTAKE", "LISTING_EDITOR"] },
  { email: "lucas.ferreira@example.org", name: "Lucas Ferreira", organization: "rainier-neighborhood-legal", roles: ["INTAKE"] },
  { email: "greta.lindqvist@example.org", name: "Greta Lindqvist", organization: "ballard-equipment-closet", roles: ["ADMIN", "INTAKE"] },
  // Volunteers for two: the same person, two rows.
  { email: "greta.lindqvist@example.org", name: "Greta Lindqvist", organization: "cascade-wings", roles: ["VIEWER"] },
  { email: "bea.norrington@example.org", name: "Bea Norrington", organization: "evergreen-job-bridge", roles: ["ADMIN"] },
  { email: "sam.ostrander@example.org", name: "Sam Ostrander", organization: "hays-county-health-help-office", roles: ["STEWARD"] },
  { email: "iris.vandermeer@example.org", name: "Iris Vandermeer", organization: "lantern-lake-hospital", roles: ["OPERATOR"] },
];
