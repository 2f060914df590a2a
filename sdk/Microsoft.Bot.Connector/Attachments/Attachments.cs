using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector;

/// <summary>The files that a channel keeps for a bot.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachment-operations.</remarks>
public interface IAttachments
{
    /// <summary>Gives what a file is and in which sizes it can be had.</summary>
    /// <param name="attachmentId">The file.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Its name, type and views.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a file's bytes as they come.</summary>
    /// <param name="attachmentId">The file.</param>
    /// <param name="viewId">Its size: <c>original</c> or <c>thumbnail</c>.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The bytes; null after a redirection that was not followed.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}

/// <inheritdoc cref="IAttachments"/>
public class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    private const string Original = "original";

    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Get,
            Path = "v3/attachments/" + Part(attachmentId, nameof(attachmentId)),
            Accepted = Statuses.Ok,
            Headers = customHeaders,
        }.SendAsync<AttachmentInfo>(Client, cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var call = new RestCall
        {
            Method = HttpMethod.Get,
            Path = PathOf(attachmentId, viewId),
            Accepted = Statuses.Streamed,
            Headers = customHeaders,
            Streams = true,
        };
        var outcome = await call.SendAsync(Client, cancellationToken);
        var body = outcome.Response.StatusCode == HttpStatusCode.OK ? await outcome.Response.Content.ReadAsStreamAsync(cancellationToken) : null;
        return new HttpOperationResponse<Stream> { Request = outcome.Request, Response = outcome.Response, Body = body };
    }

    /// <summary>Gives the address of a file.</summary>
    /// <param name="attachmentId">The file.</param>
    /// <param name="viewId">Its size. Default <c>original</c>.</param>
    /// <returns>The address, which asks for the bot's token.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    public string GetAttachmentUri(string attachmentId, string viewId = Original) =>
        Addresses.Of(Client.BaseUri, PathOf(attachmentId, viewId)).AbsoluteUri;

    /// <summary>Gives a file's bytes as they come.</summary>
    /// <param name="attachmentId">The file.</param>
    /// <param name="viewId">Its size. Default <c>original</c>.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = Original) =>
        (await GetAttachmentWithHttpMessagesAsync(attachmentId, viewId)).Body;

    private static string PathOf(string attachmentId, string viewId) =>
        string.Concat("v3/attachments/", Part(attachmentId, nameof(attachmentId)), "/views/", Part(viewId, nameof(viewId)));
}

/// <summary>The files that a channel keeps for a bot, without the HTTP messages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.attachmentsextensions"/>
public static class AttachmentsExtensions
{
    /// <inheritdoc cref="IAttachments.GetAttachmentInfoWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default) =>
        operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IAttachments.GetAttachmentWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        var outcome = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken);
        outcome.Request.Dispose();
        return outcome.Body;
    }
}
