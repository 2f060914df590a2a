using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EcomBot.Benchmarks.Turns;

/// <summary>The limit: an endpoint that parses an activity and posts one reply, and nothing else.</summary>
internal static partial class BareServer
{
    private static readonly HttpClient Http = new();
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Serves on a free port until the process is ended.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/api/messages", (RequestDelegate)AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Task.Delay(Timeout.Infinite);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var activity = (await JsonSerializer.DeserializeAsync(context.Request.Body, WireContext.Default.WireActivity, context.RequestAborted))!;
        var reply = new WireActivity("message", null, activity.ServiceUrl, activity.ChannelId, activity.Recipient, activity.Conversation, activity.From, activity.Text, activity.Id);
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, WireContext.Default.WireActivity));
        content.Headers.ContentType = Json;
        using var sent = await Http.PostAsync($"{activity.ServiceUrl}/v3/conversations/{activity.Conversation.Id}/activities/{activity.Id}", content, context.RequestAborted);
        await sent.Content.CopyToAsync(Stream.Null, context.RequestAborted);
    }

    internal sealed record WireAccount(string Id, string? Name, string? Role);

    internal sealed record WireActivity(
        string Type, string? Id, string ServiceUrl, string ChannelId, WireAccount From, WireAccount Conversation, WireAccount Recipient, string? Text, string? ReplyToId);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(WireActivity))]
    internal sealed partial class WireContext : JsonSerializerContext;
}
