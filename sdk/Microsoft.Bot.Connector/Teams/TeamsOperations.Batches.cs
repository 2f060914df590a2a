using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector.Teams;

/// <content>Messages to many, which Teams delivers in the background; asked again while Teams says that it is asked too often.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.teams.teamsoperations"/>
public partial class TeamsOperations
{
    private const string Batches = "v3/batch/conversation";

    /// <summary>Sends a message to up to 100 users.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="teamsMembers">The users.</param>
    /// <param name="tenantId">Their tenant.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The delivery's id.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<string>> SendMessageToListOfUsersAsync(
        IActivity activity, List<TeamMember> teamsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        MustHave(teamsMembers, nameof(teamsMembers));
        MustHave(activity, tenantId);
        return Post($"{Batches}/users/", new() { Activity = activity, Members = teamsMembers, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    /// <summary>Sends a message to all users of a tenant.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The delivery's id.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantAsync(
        IActivity activity, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        MustHave(activity, tenantId);
        return Post($"{Batches}/tenant/", new() { Activity = activity, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    /// <summary>Sends a message to all users of a team.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="tenantId">Its tenant.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The delivery's id.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamAsync(
        IActivity activity, string teamId, string tenantId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(teamId);
        MustHave(activity, tenantId);
        return Post($"{Batches}/team/", new() { Activity = activity, TeamId = teamId, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    /// <summary>Sends a message to up to 100 channels.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="channelsMembers">The channels.</param>
    /// <param name="tenantId">Their tenant.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The delivery's id.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<string>> SendMessageToListOfChannelsAsync(
        IActivity activity, List<TeamMember> channelsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        MustHave(channelsMembers, nameof(channelsMembers));
        MustHave(activity, tenantId);
        return Post($"{Batches}/channels/", new() { Activity = activity, Members = channelsMembers, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    /// <summary>Gives how far a delivery is.</summary>
    /// <param name="operationId">The delivery.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>How far it is.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<BatchOperationState>> GetOperationStateAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Again(Batch(HttpMethod.Get, $"{Batches}/{Part(operationId, nameof(operationId))}", null, customHeaders), cancellationToken, Json<BatchOperationState>);

    /// <summary>Gives whom a delivery did not reach, a page at a time.</summary>
    /// <param name="operationId">The delivery.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A page of failures and where it ended.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        var path = WithQuery($"{Batches}/failedentries/{Part(operationId, nameof(operationId))}", ("continuationToken", continuationToken));
        return Again(Batch(HttpMethod.Get, path, null, customHeaders), cancellationToken, Json<BatchFailedEntriesResponse>);
    }

    /// <summary>Stops a delivery.</summary>
    /// <param name="operationId">The delivery.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The request and its answer.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="AggregateException">Teams refused, or did so often.</exception>
    public Task<HttpOperationResponse> CancelOperationAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var call = Batch(HttpMethod.Delete, $"{Batches}/{Part(operationId, nameof(operationId))}", null, customHeaders);
        return RetryAction.RunAsync(() => call.SendAsync(Client, cancellationToken), WhileThrottled);
    }

    private static void MustHave(IActivity activity, string tenantId)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
    }

    private static void MustHave(List<TeamMember> members, string name)
    {
        ArgumentNullException.ThrowIfNull(members, name);
        if (members.Count == 0)
        {
            throw new ArgumentException("At least one member is needed.", name);
        }
    }

    private static RestCall Batch(HttpMethod method, string path, object body, Dictionary<string, List<string>> headers) => new()
    {
        Method = method,
        Path = path,
        Accepted = Statuses.TakenOn,
        Body = body,
        Headers = headers,
        Error = RestErrors.Throttled,
    };

    private static RetryParams WhileThrottled(Exception exception, int retryCount) =>
        exception is ThrottleException throttled && retryCount < RetryParams.MaxRetries
            ? throttled.RetryParams ?? RetryParams.DefaultBackOff(retryCount)
            : RetryParams.StopRetrying;

    private static T Json<T>(WireFormat wire, byte[] answer) where T : class => wire.Read<T>(answer);

    // The id comes bare, as a JSON text, or in an object.
    private static string OperationId(WireFormat wire, byte[] answer)
    {
        try
        {
            var json = wire.Read<JToken>(answer);
            return json is JObject body ? (string)body["operationId"] : (string)json;
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetString(answer);
        }
    }

    private Task<HttpOperationResponse<string>> Post(
        string path, BatchMessage body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        Again(Batch(HttpMethod.Post, path, body, headers), cancellationToken, OperationId);

    private Task<HttpOperationResponse<T>> Again<T>(RestCall call, CancellationToken cancellationToken, Func<WireFormat, byte[], T> read) =>
        RetryAction.RunAsync(() => call.SendAsync(Client, (wire, _, answer) => read(wire, answer), cancellationToken), WhileThrottled);
}
