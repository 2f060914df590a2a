using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Turns in which another bot uses this one as a skill.</summary>
internal static class SkillTurn
{
    /// <summary>Whether the caller is another bot.</summary>
    public static bool IsFromParent(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

    /// <summary>The bot that uses this one as a skill; null when none does.</summary>
    public static CallerInfo CallerOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims)
            ? new CallerInfo
            {
                CallerServiceUrl = turnContext.Activity.ServiceUrl,
                Scope = JwtTokenValidation.GetAppIdFromClaims(identity.Claims),
            }
            : null;

    /// <summary>Whether an activity is an order that a parent gives: to end, or to ask again.</summary>
    public static bool IsCommand(Activity activity) =>
        activity.Type == ActivityTypes.EndOfConversation
        || (activity.Type == ActivityTypes.Event && activity.Name == DialogEvents.RepromptDialog);

    /// <summary>Tells the parent that the skill is done.</summary>
    public static Activity EndOf(DialogTurnResult result, string locale) => new(ActivityTypes.EndOfConversation)
    {
        Value = result.Result,
        Locale = locale,
        Code = result.Status == DialogTurnStatus.Complete
            ? EndOfConversationCodes.CompletedSuccessfully
            : EndOfConversationCodes.UserCancelled,
    };
}
