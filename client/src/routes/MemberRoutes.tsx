import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { NotFoundScreen } from "./layouts/NotFoundScreen.tsx";
import { PublicLayout } from "./layouts/PublicLayout.tsx";
import { paths } from "./paths.ts";

const SignInScreen = lazy(async () => ({ default: (await import("../features/sign-in/SignInScreen.tsx")).SignInScreen }));
const SignUpScreen = lazy(async () => ({ default: (await import("../features/sign-in/SignUpScreen.tsx")).SignUpScreen }));
const ConfirmEmailScreen = lazy(async () => ({ default: (await import("../features/sign-in/ConfirmEmailScreen.tsx")).ConfirmEmailScreen }));
const ForgotPasswordScreen = lazy(async () => ({
  default: (await import("../features/sign-in/ForgotPasswordScreen.tsx")).ForgotPasswordScreen,
}));
const ResetPasswordScreen = lazy(async () => ({
  default: (await import("../features/sign-in/ResetPasswordScreen.tsx")).ResetPasswordScreen,
}));
const AccountScreen = lazy(async () => ({ default: (await import("../features/account/AccountScreen.tsx")).AccountScreen }));
const MyInformationScreen = lazy(async () => ({
  default: (await import("../features/my-information/MyInformationScreen.tsx")).MyInformationScreen,
}));
const SavedScreen = lazy(async () => ({ default: (await import("../features/saved/SavedScreen.tsx")).SavedScreen }));
const UnmetNeedsScreen = lazy(async () => ({ default: (await import("../features/insight/UnmetNeedsScreen.tsx")).UnmetNeedsScreen }));
const WorkspaceLayout = lazy(async () => ({ default: (await import("./layouts/WorkspaceLayout.tsx")).WorkspaceLayout }));
const SendReferralScreen = lazy(async () => ({
  default: (await import("../features/referrals/SendReferralScreen.tsx")).SendReferralScreen,
}));
const InboxScreen = lazy(async () => ({ default: (await import("../features/inbox/InboxScreen.tsx")).InboxScreen }));
const ReferralsScreen = lazy(async () => ({ default: (await import("../features/referrals/ReferralsScreen.tsx")).ReferralsScreen }));
const ReferralScreen = lazy(async () => ({ default: (await import("../features/referrals/ReferralScreen.tsx")).ReferralScreen }));
const OrganizationLayout = lazy(async () => ({ default: (await import("./layouts/OrganizationLayout.tsx")).OrganizationLayout }));
const MembersScreen = lazy(async () => ({ default: (await import("../features/members/MembersScreen.tsx")).MembersScreen }));
const RulesScreen = lazy(async () => ({ default: (await import("../features/members/RulesScreen.tsx")).RulesScreen }));
const InvitationScreen = lazy(async () => ({ default: (await import("../features/members/InvitationScreen.tsx")).InvitationScreen }));
const NewOrganizationScreen = lazy(async () => ({
  default: (await import("../features/members/NewOrganizationScreen.tsx")).NewOrganizationScreen,
}));
const ApiKeysScreen = lazy(async () => ({ default: (await import("../features/api-keys/ApiKeysScreen.tsx")).ApiKeysScreen }));
const AuditScreen = lazy(async () => ({ default: (await import("../features/audit/AuditScreen.tsx")).AuditScreen }));
const PersonAuditScreen = lazy(async () => ({ default: (await import("../features/audit/PersonAuditScreen.tsx")).PersonAuditScreen }));

/**
 * Everything behind or around an account, and the page for an address that leads nowhere. A file of its own, loaded when needed: who
 * searches for help does not pay even for the list of these screens. New screens that no public page is go here.
 */
export function MemberRoutes() {
  return (
    <Routes>
      <Route element={<PublicLayout />}>
        <Route path="sign-in" element={<SignInScreen />} />
        <Route path="sign-up" element={<SignUpScreen />} />
        <Route path="confirm-email" element={<ConfirmEmailScreen />} />
        <Route path="forgot-password" element={<ForgotPasswordScreen />} />
        <Route path="reset-password" element={<ResetPasswordScreen />} />
        <Route path="my-information/:token?" element={<MyInformationScreen />} />
        <Route path="saved" element={<SavedScreen />} />
        <Route path="account" element={<AccountScreen />} />
        <Route path="invitations/:token" element={<InvitationScreen />} />
        <Route path="organization/new" element={<NewOrganizationScreen />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Route>
      <Route element={<WorkspaceLayout />}>
        <Route path="services/:slug/refer" element={<SendReferralScreen />} />
        <Route path="unmet-needs" element={<UnmetNeedsScreen />} />
        <Route path="inbox/:id?" element={<InboxScreen />} />
        <Route path="referrals" element={<ReferralsScreen />} />
        <Route path="referrals/:id" element={<ReferralScreen />} />
        <Route path="persons/:id/audit" element={<PersonAuditScreen />} />
        <Route path="organization" element={<OrganizationLayout />}>
          <Route index element={<Navigate to={paths.organizationMembers()} replace />} />
          <Route path="members" element={<MembersScreen />} />
          <Route path="rules" element={<RulesScreen />} />
          <Route path="api-keys" element={<ApiKeysScreen />} />
          <Route path="audit" element={<AuditScreen />} />
        </Route>
      </Route>
    </Routes>
  );
}
