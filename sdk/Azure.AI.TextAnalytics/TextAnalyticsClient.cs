using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Asks Azure AI Language what texts say (REST API 2023-04-01, <c>POST /language/:analyze-text</c>).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    private static readonly ActivitySource Activities = new("Azure.AI.TextAnalytics.TextAnalyticsClient");

    private readonly HttpPipeline _pipeline;
    private readonly TextAnalyticsClientOptions _options;
    private readonly Uri _endpoint;

    /// <summary>A client for tests to derive from.</summary>
    protected TextAnalyticsClient()
    {
    }

    /// <summary>A client that signs in with a key.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential) : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>A client that signs in with a key.</summary>
    /// <exception cref="ArgumentNullException">The endpoint or the credential is missing.</exception>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        (_endpoint, _options) = (endpoint, options ?? new());
        _pipeline = HttpPipelineBuilder.Build(_options, new KeyCredentialPolicy(credential));
    }

    /// <summary>A client that signs in as an identity of Entra ID.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential) : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>A client that signs in as an identity of Entra ID.</summary>
    /// <exception cref="ArgumentNullException">The endpoint or the credential is missing.</exception>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        (_endpoint, _options) = (endpoint, options ?? new());
        var audience = _options.Audience ?? TextAnalyticsAudience.AzurePublicCloud;
        _pipeline = HttpPipelineBuilder.Build(_options, new BearerTokenAuthenticationPolicy(credential, $"{audience}/.default"));
    }

    private Response<TCollection> Send<TResult, TCollection>(
        TextTask<TResult> task, IEnumerable<TextAnalyticsInput> documents, TextAnalyticsRequestOptions options,
        Func<BatchAnswer<TResult>, TCollection> collect, CancellationToken cancellationToken)
        where TResult : TextAnalyticsResult
    {
        using var activity = Activities.StartActivity($"{nameof(TextAnalyticsClient)}.{task.Kind}", ActivityKind.Client);
        var inputs = Inputs(documents);
        using var message = Message(task, inputs, options);
        _pipeline.Send(message, cancellationToken);
        return Answer(task, inputs, message.Response, collect, activity);
    }

    private async Task<Response<TCollection>> SendAsync<TResult, TCollection>(
        TextTask<TResult> task, IEnumerable<TextAnalyticsInput> documents, TextAnalyticsRequestOptions options,
        Func<BatchAnswer<TResult>, TCollection> collect, CancellationToken cancellationToken)
        where TResult : TextAnalyticsResult
    {
        using var activity = Activities.StartActivity($"{nameof(TextAnalyticsClient)}.{task.Kind}", ActivityKind.Client);
        var inputs = Inputs(documents);
        using var message = Message(task, inputs, options);
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Answer(task, inputs, message.Response, collect, activity);
    }

    private HttpMessage Message<TResult>(TextTask<TResult> task, TextAnalyticsInput[] inputs, TextAnalyticsRequestOptions options)
        where TResult : TextAnalyticsResult
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(_endpoint);
        message.Request.Uri.AppendPath("/language/:analyze-text", escape: false);
        message.Request.Uri.AppendQuery("api-version", _options.Version, escapeValue: true);
        if (options?.IncludeStatistics == true)
        {
            message.Request.Uri.AppendQuery("showStats", "true", escapeValue: false);
        }
        message.Request.Headers.SetValue("Accept", "application/json");
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(Requests.Write(task, inputs, options, _options));
        return message;
    }

    private static Response<TCollection> Answer<TResult, TCollection>(
        TextTask<TResult> task, TextAnalyticsInput[] inputs, Response response, Func<BatchAnswer<TResult>, TCollection> collect, Activity activity)
        where TResult : TextAnalyticsResult
    {
        if (response.IsError)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            throw new RequestFailedException(response);
        }
        return Response.FromValue(collect(Answers.Read(task, response.ContentStream, inputs)), response);
    }

    private static TextAnalyticsInput[] Inputs(IEnumerable<TextAnalyticsInput> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var inputs = documents.ToArray();
        return inputs.Length > 0 ? inputs : throw new ArgumentException("There is no document to read.", nameof(documents));
    }

    private static IEnumerable<TextDocumentInput> Numbered(IEnumerable<string> documents, string language)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Select((text, index) => new TextDocumentInput(index.ToString(CultureInfo.InvariantCulture), text) { Language = language });
    }

    /// <summary>The result of the one document that was sent.</summary>
    private static Response<TValue> Only<TResult, TValue>(Response<ReadOnlyCollection<TResult>> answer, Func<TResult, TValue> value)
        where TResult : TextAnalyticsResult
    {
        var response = answer.GetRawResponse();
        var result = answer.Value.FirstOrDefault() ?? throw new RequestFailedException(response.Status, "The service gave no result for the document.");
        return result.HasError
            ? throw new RequestFailedException(response.Status, result.Error.Message, result.Error.ErrorCode.ToString(), null)
            : Response.FromValue(value(result), response);
    }
}
