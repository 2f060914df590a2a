using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads what channels post and writes what they are answered.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.aspnet.core.httphelper"/>
public static class HttpHelper
{
    /// <summary>How the bodies of requests and responses are written as JSON.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = CreateSettings();

    /// <summary>Writes and reads bodies by these settings; safe to use by several threads at once.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the body of a request.</summary>
    /// <typeparam name="T">What the body is.</typeparam>
    /// <param name="request">The request.</param>
    /// <returns>The body; the type's default when it is none of its JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <c>null</c>.</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        body.Position = 0;
        using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8));
        try
        {
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes the answer to a request, without its nulls: status 200 when there is none.</summary>
    /// <param name="response">The response.</param>
    /// <param name="invokeResponse">The answer; may be <c>null</c>.</param>
    /// <returns>A task that ends when it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <c>null</c>.</exception>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is { } content)
        {
            response.ContentType = "application/json";
            await response.Body.WriteAsync(ToJson(content));
        }
    }

    private static JsonSerializerSettings CreateSettings()
    {
        var settings = MessageSerializerSettings.Create();
        settings.Formatting = Formatting.Indented;
        return settings;
    }

    private static byte[] ToJson(object content)
    {
        using var body = new MemoryStream();
        using (var writer = new StreamWriter(body, Utf8))
        {
            BotMessageSerializer.Serialize(writer, content);
        }

        return NullProperties.Remove(body.ToArray());
    }
}
