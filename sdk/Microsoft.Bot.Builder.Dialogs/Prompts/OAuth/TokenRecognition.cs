using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds a token in the activities that may carry one, and answers the invokes among them.</summary>
internal static partial class TokenRecognition
{
    private const string NoRequest =
        "The bot received an InvokeActivity that is missing a TokenExchangeInvokeRequest value."
        + " This is required to be sent with the InvokeActivity.";

    private const string OtherConnection =
        "The bot received an InvokeActivity with a TokenExchangeInvokeRequest whose ConnectionName is not the one"
        + " that the bot's active OAuthPrompt expects.";

    private const string NotExchanged = "The bot is unable to exchange token. Proceed with regular login.";

    public static async Task<PromptRecognizerResult<TokenResponse>> RecognizeAsync(
        OAuthPromptSettings settings, DialogContext dc, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        var token = activity switch
        {
            _ when SignInActivity.IsTokenResponse(activity) => await TakeAsync(dc, cancellationToken),
            _ when SignInActivity.IsVerification(activity) => await VerifyAsync(settings, dc.Context, cancellationToken),
            _ when SignInActivity.IsTokenExchange(activity) => await ExchangeAsync(settings, dc.Context, cancellationToken),
            { Type: ActivityTypes.Message, Text: { } text } when MagicCode().Match(text) is { Success: true } code =>
                await UserTokenAccess.GetUserTokenAsync(dc.Context, settings, code.Value, cancellationToken),
            _ => null,
        };
        return new PromptRecognizerResult<TokenResponse> { Succeeded = token != null, Value = token };
    }

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex MagicCode();

    private static async Task<TokenResponse> TakeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        var token = activity.Value as TokenResponse ?? (activity.Value as JObject)?.ToObject<TokenResponse>();
        if (dc.ActiveDialog.State.ContainsKey(OAuthPrompt.PersistedCaller)
            && Persisted.Get<CallerInfo>(dc.ActiveDialog.State, OAuthPrompt.PersistedCaller) is { } caller)
        {
            await AnswerToAsync(caller, dc.Context, cancellationToken);
        }

        return token;
    }

    /// <summary>The token came past the calling bot; what is sent from here on goes to that bot again.</summary>
    private static async Task AnswerToAsync(CallerInfo caller, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.ServiceUrl = caller.CallerServiceUrl;
        var identity = turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) as ClaimsIdentity;
        var client = await UserTokenAccess.CreateConnectorClientAsync(
            turnContext, caller.CallerServiceUrl, identity, caller.Scope, cancellationToken);
        turnContext.TurnState.Set(client);
    }

    private static async Task<TokenResponse> VerifyAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var code = (turnContext.Activity.Value as JObject)?.GetValue("state", StringComparison.Ordinal)?.ToString();
        TokenResponse token;
        try
        {
            token = await UserTokenAccess.GetUserTokenAsync(turnContext, settings, code, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await AnswerAsync(turnContext, HttpStatusCode.InternalServerError, null, cancellationToken);
            return null;
        }

        await AnswerAsync(turnContext, token == null ? HttpStatusCode.NotFound : HttpStatusCode.OK, null, cancellationToken);
        return token;
    }

    private static async Task<TokenResponse> ExchangeAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        var request = value as TokenExchangeInvokeRequest ?? (value as JObject)?.ToObject<TokenExchangeInvokeRequest>();
        var answer = new TokenExchangeInvokeResponse { Id = request?.Id, ConnectionName = settings.ConnectionName };
        var token = request?.ConnectionName == settings.ConnectionName && request != null
            ? await TryExchangeAsync(settings, turnContext, request.Token, cancellationToken)
            : null;
        var status = HttpStatusCode.OK;
        if (string.IsNullOrEmpty(token?.Token))
        {
            (status, answer.FailureDetail) = WhyNot(request, settings);
            token = null;
        }

        await AnswerAsync(turnContext, status, answer, cancellationToken);
        return token == null ? null : new TokenResponse
        {
            ChannelId = token.ChannelId,
            ConnectionName = token.ConnectionName,
            Token = token.Token,
            Expiration = token.Expiration,
        };
    }

    private static (HttpStatusCode Status, string Detail) WhyNot(
        TokenExchangeInvokeRequest request, OAuthPromptSettings settings) => request switch
        {
            null => (HttpStatusCode.BadRequest, NoRequest),
            _ when request.ConnectionName != settings.ConnectionName => (HttpStatusCode.BadRequest, OtherConnection),
            _ => (HttpStatusCode.PreconditionFailed, NotExchanged),
        };

    /// <summary>A token that cannot be exchanged, for whatever reason, leaves the user the usual sign-in.</summary>
    private static async Task<TokenResponse> TryExchangeAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, string token, CancellationToken cancellationToken)
    {
        try
        {
            var request = new TokenExchangeRequest { Token = token };
            return await UserTokenAccess.ExchangeTokenAsync(turnContext, settings, request, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private static Task AnswerAsync(
        ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken)
    {
        var answer = new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = (int)status, Body = body },
        };
        return turnContext.SendActivityAsync(answer, cancellationToken);
    }
}
