using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Messaging extensions.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityhandler"/>
public partial class TeamsActivityHandler
{
    /// <summary>Answers an address somebody pasted.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The address.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers an address that somebody without the app pasted.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The address.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers a search.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">What is searched for.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers the choice of an item found.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The item.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers an action that was filled in; one whose preview was edited or sent has a method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        DispatchSubmitAsync(turnContext, action, cancellationToken);

    /// <summary>Answers an action that was filled in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that the preview of a message is to be edited.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that the previewed message is to be sent.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that an action was chosen.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Gives the address of the settings page.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the extension shows.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers settings that were changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers a button of a card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cardData">What the card says.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private Task<MessagingExtensionActionResponse> DispatchSubmitAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action,
        CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction."),
        };
}
