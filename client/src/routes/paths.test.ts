import { expect, test } from "vitest";
import { paths } from "./paths.ts";

test("every link that the product builds", () => {
  expect({
    home: paths.home(),
    search: paths.search(),
    searchWithQuery: paths.search("q=insulin&near=78666"),
    listing: paths.listing("insulin-cost-fund"),
    refer: paths.refer("insulin-cost-fund"),
    organization: paths.organization("guadalupe-medicine-fund"),
    signIn: paths.signIn(),
    signInAndComeBack: paths.signIn("/services/insulin-cost-fund/refer?need=a"),
    signUp: paths.signUp(),
    signUpAndComeBack: paths.signUp("/invitations/x"),
    confirmEmail: paths.confirmEmail(),
    confirmEmailAndComeBack: paths.confirmEmail("/invitations/x"),
    forgotPassword: paths.forgotPassword(),
    account: paths.account(),
    accountSecondFactor: paths.accountSecondFactor(),
    inbox: paths.inbox(),
    inboxReferral: paths.inboxReferral("0198"),
    referrals: paths.referrals(),
    referral: paths.referral("0198"),
    organizationMembers: paths.organizationMembers(),
    organizationRules: paths.organizationRules(),
    organizationApiKeys: paths.organizationApiKeys(),
    newOrganization: paths.newOrganization(),
    invitation: paths.invitation("x_-1"),
    myInformation: paths.myInformation(),
  }).toMatchInlineSnapshot(`
    {
      "account": "/account",
      "accountSecondFactor": "/account?second-factor=1",
      "confirmEmail": "/confirm-email",
      "confirmEmailAndComeBack": "/confirm-email?to=%2Finvitations%2Fx",
      "forgotPassword": "/forgot-password",
      "home": "/",
      "inbox": "/inbox",
      "inboxReferral": "/inbox/0198",
      "invitation": "/invitations/x_-1",
      "listing": "/services/insulin-cost-fund",
      "myInformation": "/my-information",
      "newOrganization": "/organization/new",
      "organization": "/organizations/guadalupe-medicine-fund",
      "organizationApiKeys": "/organization/api-keys",
      "organizationMembers": "/organization/members",
      "organizationRules": "/organization/rules",
      "refer": "/services/insulin-cost-fund/refer",
      "referral": "/referrals/0198",
      "referrals": "/referrals",
      "search": "/search",
      "searchWithQuery": "/search?q=insulin&near=78666",
      "signIn": "/sign-in",
      "signInAndComeBack": "/sign-in?to=%2Fservices%2Finsulin-cost-fund%2Frefer%3Fneed%3Da",
      "signUp": "/sign-up",
      "signUpAndComeBack": "/sign-up?to=%2Finvitations%2Fx",
    }
  `);
});

test("a slug from outside cannot leave its place in the path", () => {
  expect(paths.listing("../sign-in?x")).toBe("/services/..%2Fsign-in%3Fx");
});
