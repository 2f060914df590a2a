using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// A bot with one method for everything Microsoft Teams tells it; override those the bot answers.
/// See https://learn.microsoft.com/microsoftteams/platform/bots/bot-basics.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    public TeamsActivityHandler()
    {
    }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return turnContext.Activity.Name is null && IsTeams(turnContext)
                ? await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken)
                : await AnswerTeamsAsync(turnContext, turnContext.Activity.Value, cancellationToken);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    private static bool IsTeams(ITurnContext turnContext) => turnContext.Activity.ChannelId == Channels.Msteams;

    private static T Cast<T>(object value)
    {
        var json = value as JObject
            ?? throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{nameof(JObject)}', got '{value?.GetType().Name ?? "null"}'");
        return json.ToObject<T>();
    }

    private static async Task<InvokeResponse> AnswerAsync<T>(Task<T> body) => CreateInvokeResponse(await body);

    private static async Task<InvokeResponse> AnswerAsync(Task done)
    {
        await done;
        return CreateInvokeResponse();
    }

    private Task<InvokeResponse> AnswerTeamsAsync(ITurnContext<IInvokeActivity> turn, object value, CancellationToken token) => turn.Activity.Name switch
    {
        "fileConsent/invoke" => OnTeamsFileConsentAsync(turn, Cast<FileConsentCardResponse>(value), token),
        "actionableMessage/executeAction" => AnswerAsync(OnTeamsO365ConnectorCardActionAsync(turn, Cast<O365ConnectorCardActionQuery>(value), token)),
        "composeExtension/queryLink" => AnswerAsync<MessagingExtensionResponse>(OnTeamsAppBasedLinkQueryAsync(turn, Cast<AppBasedLinkQuery>(value), token)),
        "composeExtension/anonymousQueryLink" =>
            AnswerAsync<MessagingExtensionResponse>(OnTeamsAnonymousAppBasedLinkQueryAsync(turn, Cast<AppBasedLinkQuery>(value), token)),
        "composeExtension/query" =>
            AnswerAsync<MessagingExtensionResponse>(OnTeamsMessagingExtensionQueryAsync(turn, Cast<MessagingExtensionQuery>(value), token)),
        "composeExtension/selectItem" => AnswerAsync<MessagingExtensionResponse>(OnTeamsMessagingExtensionSelectItemAsync(turn, value as JObject, token)),
        "composeExtension/submitAction" =>
            AnswerAsync<MessagingExtensionActionResponse>(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn,
            Cast<MessagingExtensionAction>(value), token)),
        "composeExtension/fetchTask" =>
            AnswerAsync<MessagingExtensionActionResponse>(OnTeamsMessagingExtensionFetchTaskAsync(turn, Cast<MessagingExtensionAction>(value), token)),
        "composeExtension/querySettingUrl" =>
            AnswerAsync<MessagingExtensionResponse>(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn,
            Cast<MessagingExtensionQuery>(value), token)),
        "composeExtension/setting" => AnswerAsync(OnTeamsMessagingExtensionConfigurationSettingAsync(turn, value as JObject, token)),
        "composeExtension/onCardButtonClicked" => AnswerAsync(OnTeamsMessagingExtensionCardButtonClickedAsync(turn, value as JObject, token)),
        "task/fetch" => AnswerAsync<TaskModuleResponse>(OnTeamsTaskModuleFetchAsync(turn, Cast<TaskModuleRequest>(value), token)),
        "task/submit" => AnswerAsync<TaskModuleResponse>(OnTeamsTaskModuleSubmitAsync(turn, Cast<TaskModuleRequest>(value), token)),
        "tab/fetch" => AnswerAsync<TabResponse>(OnTeamsTabFetchAsync(turn, Cast<TabRequest>(value), token)),
        "tab/submit" => AnswerAsync<TabResponse>(OnTeamsTabSubmitAsync(turn, Cast<TabSubmit>(value), token)),
        "config/fetch" => AnswerAsync<ConfigResponseBase>(OnTeamsConfigFetchAsync(turn, value as JObject, token)),
        "config/submit" => AnswerAsync<ConfigResponseBase>(OnTeamsConfigSubmitAsync(turn, value as JObject, token)),
        _ => base.OnInvokeActivityAsync(turn, token),
    };
}
