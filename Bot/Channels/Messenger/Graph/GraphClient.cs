using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Graph;

/// <summary>Calls the Graph API as the shop's page. The token goes in a header, so that no address has it.</summary>
internal sealed class GraphClient(IHttpClientFactory clients, GraphGate gate, IOptions<MessengerOptions> options)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Name = "Messenger";

    private const int MostAnswer = 64 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly MessengerOptions _options = options.Value;

    /// <summary>Posts to the page. Nothing is sent while the Graph API wants to be left alone.</summary>
    /// <param name="path">What to call, such as <c>me/messages</c>.</param>
    /// <param name="body">What to say.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<GraphAnswer> PostAsync(string path, JObject body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json");
        return await CallAsync(HttpMethod.Post, path, string.Empty, content, cancellationToken);
    }

    /// <summary>Reads of the page.</summary>
    /// <param name="path">What to call, such as <c>me/thread_owner</c>.</param>
    /// <param name="query">What to ask, escaped.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<GraphAnswer> GetAsync(string path, string query, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Get, path, $"{query}&", null, cancellationToken);

    private async Task<GraphAnswer> CallAsync(HttpMethod method, string path, string query, HttpContent? content, CancellationToken cancellationToken)
    {
        if (gate.Wait is { } wait)
        {
            return GraphAnswer.NotAsked(wait);
        }
        using var request = new HttpRequestMessage(method,
            new Uri(_options.GraphUrl, $"{_options.GraphVersion}/{path}?{query}appsecret_proof={Proof()}"))
        { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.PageToken);
        try
        {
            using var response = await clients.CreateClient(Name).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return gate.Hear(await ReadAsync(response, cancellationToken));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return GraphAnswer.Unreachable((failure as HttpRequestException)?.HttpRequestError.ToString() ?? failure.GetType().Name);
        }
    }

    private string Proof() =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_options.AppSecret), Encoding.UTF8.GetBytes(_options.PageToken)));

    private static async Task<GraphAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(MostAnswer, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new((int)response.StatusCode, Parse(text), WaitIn(response));
    }

    private static JObject Parse(string text)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(text) as JObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static TimeSpan? WaitIn(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } delta ? Least(delta)
        : response.Headers.TryGetValues("X-Business-Use-Case-Usage", out var usage) ? MinutesIn(usage.First())
        : null;

    // {"PAGE":[{"estimated_time_to_regain_access":5, …}]}, in minutes; 0 while nothing is wrong.
    private static TimeSpan? MinutesIn(string usage)
    {
        var minutes = Parse(usage).SelectTokens("$..estimated_time_to_regain_access")
            .Select(token => double.TryParse(token.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0)
            .DefaultIfEmpty().Max();
        return minutes > 0 ? Least(TimeSpan.FromMinutes(minutes)) : null;
    }

    private static TimeSpan Least(TimeSpan asked) => asked < LongestWait ? asked : LongestWait;
}
