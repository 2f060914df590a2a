using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Tells apart the activities that may end a sign-in.</summary>
internal static class SignInActivity
{
    public static bool IsTokenResponse(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == SignInConstants.TokenResponseEventName;

    /// <summary>Teams brings the sign-in code in an invoke.</summary>
    public static bool IsVerification(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.VerifyStateOperationName;

    public static bool IsTokenExchange(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.TokenExchangeOperationName;

    public static bool Answers(Activity activity) =>
        activity.Type == ActivityTypes.Message
        || IsTokenResponse(activity) || IsVerification(activity) || IsTokenExchange(activity);
}
