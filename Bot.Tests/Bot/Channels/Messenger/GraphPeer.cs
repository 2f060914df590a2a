using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>Stands in for Meta's Graph API on loopback: refuses what it would refuse, and remembers what it took.</summary>
internal sealed class GraphPeer : IAsyncDisposable
{
    public const string PageToken = "PAGE_TOKEN";
    public const string AppSecret = "APP_SECRET";
    public const string Customer = "1254459154682919";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string? To, Func<HttpContext, Task> Fail)> _failures = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<GraphCall>> _byCustomer = new();
    private int _messages;

    private GraphPeer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>What it took, in order: path and body.</summary>
    public ConcurrentQueue<GraphCall> Taken { get; } = new();

    /// <summary>What it took that was said to a customer, in order.</summary>
    public IReadOnlyCollection<GraphCall> To(string customer) => _byCustomer.TryGetValue(customer, out var calls) ? calls : [];

    /// <summary>What it refused, since it is not as Meta wants it.</summary>
    public ConcurrentQueue<string> Refused { get; } = new();

    /// <summary>Whether templates are refused, as Meta refuses what it does not know on a customer's phone.</summary>
    public bool RefuseCards { get; set; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<GraphPeer> StartAsync()
    {
        var peer = new GraphPeer();
        await peer._app.StartAsync();
        return peer;
    }

    /// <summary>Fails the next call with an error of Meta's; with a customer, the next one about that customer, whoever else is written to.</summary>
    public void FailWith(int code, int status = 400, string? retryAfter = null, int? subcode = null, string? to = null)
    {
        _failures.Enqueue((to, Fail));

        Task Fail(HttpContext context)
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }
            return context.Response.WriteAsJsonAsync(new
            {
                error =
                new { message = "(#" + code + ") refused", type = "OAuthException", code, error_subcode = subcode, fbtrace_id = "A1" }
            });
        }
    }

    /// <summary>Says nothing at all to the next call about a customer, and hangs up.</summary>
    public void SayNothing(string to)
    {
        _failures.Enqueue((to, HangUp));

        static Task HangUp(HttpContext context)
        {
            context.Abort();
            return Task.CompletedTask;
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (_failures.TryPeek(out var next) && (next.To is null || body.Contains($"\"{next.To}\"", StringComparison.Ordinal)) && _failures.TryDequeue(out next))
        {
            await next.Fail(context);
            return;
        }
        var path = string.Join('/', context.Request.Path.Value!.Split('/')[2..]);
        var problem = ProofProblem(context.Request) ?? GraphRules.ProblemIn(context.Request.Method, path, body);
        if (RefuseCards && body.Contains("template_type"))
        {
            FailWith(100);
            _failures.TryDequeue(out var refuse);
            await refuse.Fail(context);
            return;
        }
        if (problem is not null)
        {
            Refused.Enqueue($"{path}: {problem}: {body}");
            context.Response.StatusCode = 400;
            await context.Response.WriteAsJsonAsync(new
            {
                error =
                new { message = problem, type = "OAuthException", code = problem == "token" ? 190 : 100, fbtrace_id = "A1" }
            });
            return;
        }
        Take(new(path, body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body)));
        await context.Response.WriteAsJsonAsync(AnswerTo(path, body));
    }

    private void Take(GraphCall call)
    {
        Taken.Enqueue(call);
        if (call.Customer is { } customer)
        {
            _byCustomer.GetOrAdd(customer, _ => new()).Enqueue(call);
        }
    }

    private object AnswerTo(string path, string body) => path switch
    {
        "me/messages" when body.Contains("sender_action") => new { recipient_id = Customer },
        "me/messages" => new { recipient_id = Customer, message_id = $"m_out{Interlocked.Increment(ref _messages)}" },
        "me/message_attachments" => new { attachment_id = "1854626884821032" },
        "me/personas" => new { id = "10001" },
        "me/thread_owner" => new { data = new[] { new { thread_owner = new { app_id = "263902037430900" } } } },
        "me/messenger_profile" => new { result = "success" },
        Customer => new { id = Customer, first_name = "Ana" },
        _ => new { success = true },
    };

    private static string? ProofProblem(HttpRequest request)
    {
        var token = request.Query["access_token"].ToString() is { Length: > 0 } inQuery ? inQuery
            : request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        var proof = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(AppSecret), Encoding.UTF8.GetBytes(PageToken)));
        return token != PageToken ? "token" : request.Query["appsecret_proof"] != proof ? "proof" : null;
    }
}

/// <summary>A call that was taken.</summary>
internal sealed record GraphCall(string Path, JsonElement Body)
{
    /// <summary>Whom it was said to; null for what is about nobody.</summary>
    public string? Customer =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("recipient", out var recipient) && recipient.TryGetProperty("id", out var id)
            ? id.GetString() : null;

    /// <summary>The text that was said; null for a card or an action.</summary>
    public string? Text => Body.TryGetProperty("message", out var message) && message.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>The kind of template; null for a text.</summary>
    public string? Template => Body.TryGetProperty("message", out var message) && message.TryGetProperty("attachment", out var card)
        && card.GetProperty("payload").TryGetProperty("template_type", out var kind) ? kind.GetString() : null;

    /// <summary>Titles and payloads of the quick replies under it.</summary>
    public IReadOnlyList<(string Title, string Payload)> QuickReplies =>
        Body.TryGetProperty("message", out var message) && message.TryGetProperty("quick_replies", out var replies)
        ? [.. replies.EnumerateArray().Select(reply => (reply.GetProperty("title").GetString()!, reply.GetProperty("payload").GetString()!))] : [];
}
