using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: activities whose answer is the response to the request.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.activityhandler"/>
public partial class ActivityHandler
{
    /// <summary>Makes the answer to an invoke that went well.</summary>
    /// <param name="body">The body; default none.</param>
    /// <returns>The answer, with status 200.</returns>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Answers an invoke; sign-in, card actions and search have methods of their own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer; 501 when the bot has none.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await AnswerByNameAsync(turnContext, cancellationToken);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Answers the end of a sign-in: its code, or the token a client offers.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers an action of an Adaptive Card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The action.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the client does next.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers a search.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">What is searched for.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What was found.</returns>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse> AnswerByNameAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Name)
        {
            case "application/search":
                var search = InvokeValues.ReadSearch(turnContext.Activity);
                return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken));

            case "adaptiveCard/action":
                var action = InvokeValues.ReadAction(turnContext.Activity);
                return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken));

            case SignInConstants.VerifyStateOperationName:
            case SignInConstants.TokenExchangeOperationName:
                await OnSignInInvokeAsync(turnContext, cancellationToken);
                return CreateInvokeResponse();

            default:
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }
    }

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

        // A dialog may have answered already.
        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var response = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer };
            await turnContext.SendActivityAsync(response, cancellationToken);
        }
    }

    /// <summary>Ends an invoke with a status other than 200.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Ends an invoke.</summary>
        /// <param name="statusCode">The status of the response.</param>
        /// <param name="body">Its body; default none.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
            : base($"The invoke is answered with status {(int)statusCode}.")
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>Makes the answer.</summary>
        /// <returns>The answer with this status and body.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
