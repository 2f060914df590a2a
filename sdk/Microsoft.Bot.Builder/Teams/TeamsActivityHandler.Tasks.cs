using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Task modules, tabs, cards, files and settings.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityhandler"/>
public partial class TeamsActivityHandler
{
    /// <summary>Answers an action of a card that names no invoke.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer.</returns>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that a task module is to be shown.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="taskModuleRequest">The request.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The module.</returns>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers a task module that was filled in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="taskModuleRequest">The request.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What is shown next.</returns>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that a tab is to be shown.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="tabRequest">The request.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The tab.</returns>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers a tab that was filled in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="tabSubmit">The request.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What is shown next.</returns>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that the settings of the bot are to be shown.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="configData">The data.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The settings.</returns>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers settings of the bot that were changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="configData">The data.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What is shown next.</returns>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers an action of a connector card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers the end of a sign-in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers whether a file may be uploaded; each decision has a method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">The decision.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer.</returns>
    protected virtual Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken) =>
        DispatchConsentAsync(turnContext, fileConsentCardResponse, cancellationToken);

    /// <summary>Answers that a file may be uploaded.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">The decision.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers that a file may not be uploaded.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">The decision.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse> DispatchConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse consent,
        CancellationToken cancellationToken)
    {
        await (consent.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(turnContext, consent, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(turnContext, consent, cancellationToken),
            _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{consent.Action} is not a supported Action."),
        });
        return CreateInvokeResponse();
    }
}
