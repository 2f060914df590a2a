using System.Globalization;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Handoff;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>
/// Passes hand-offs on to Chatwoot: a summary first, then what the customer writes, in order. What Chatwoot does not take now is passed on later.
/// </summary>
internal sealed partial class ChatwootClerk(
    TalkStore store, TalkLines lines, TalkSignals signals, ChatwootLinks links, ChatwootClient chatwoot, IServiceScopeFactory scopes,
    IOptions<ChatwootOptions> options,
    TimeProvider time, ILogger<ChatwootClerk> logger) : BackgroundService
{
    /// <summary>What the ids of people who answer in Chatwoot begin with.</summary>
    public const string Agents = "chatwoot:";

    private const int MostBefore = 30;
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Keep = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsSet)
        {
            return;
        }
        while (!stoppingToken.IsCancellationRequested)
        {
            var (opened, said) = (signals.Next(null), signals.NextSaid());
            await PassAllAsync(stoppingToken);
            await Task.WhenAny(opened, said, Task.Delay(Anyway, time, stoppingToken));
        }
    }

    private async Task PassAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var talk in (await store.OpenAsync(cancellationToken)).Where(IsForChatwoot))
            {
                await TryPassAsync(talk, cancellationToken);
            }
            await links.ForgetAsync(time.GetUtcNow() - Keep, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    private static bool IsForChatwoot(Talk talk) => !talk.Case.IsOutsideHours
        && (talk.State == HandoffState.Waiting || talk.Agent?.StartsWith(Agents, StringComparison.Ordinal) == true);

    private async Task TryPassAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (await links.ClaimAsync(talk.Id, cancellationToken) is not { } link)
        {
            return;
        }
        try
        {
            await PassAsync(talk, link, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or System.Text.Json.JsonException or KeyNotFoundException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogRefused(failure.GetType().Name, talk.Id);
        }
        finally
        {
            link.ClaimedUntil = 0;
            await links.KeepAsync(link, CancellationToken.None);
        }
    }

    private async Task PassAsync(Talk talk, ChatwootLinkRow link, CancellationToken cancellationToken)
    {
        var customer = await CustomerAsync(talk, cancellationToken);
        link.Contact ??= await chatwoot.AddContactAsync(talk.Id, customer?.FullName ?? "Customer", customer?.Email ?? talk.Case.Email, cancellationToken);
        link.Conversation ??= await chatwoot.OpenAsync(link.Contact, About(talk), cancellationToken);
        if (link.Place < 0)
        {
            // Whoever reads the summary may answer at once, and has to be known by then.
            await links.KeepAsync(link, cancellationToken);
            var before = await lines.ReadAsync(talk.Conversation, 0, isRedacted: true, cancellationToken);
            await chatwoot.SayAsync(link.Contact, link.Conversation.Value, Summary(talk, before), $"{talk.Id}-0", cancellationToken);
            link.Place = before.Count > 0 ? before[^1].Place : 0;
        }
        foreach (var line in await lines.ReadAsync(talk.Conversation, link.Place, isRedacted: false, cancellationToken))
        {
            if (line.By == Speaker.Customer)
            {
                await chatwoot.SayAsync(link.Contact, link.Conversation.Value, TextOf(line), $"{talk.Id}-{line.Place}", cancellationToken);
            }
            link.Place = line.Place;
            await links.KeepAsync(link, cancellationToken);
        }
    }

    private async Task<Customer?> CustomerAsync(Talk talk, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return talk.Case.Customer is { } id ? await scope.ServiceProvider.GetRequiredService<ICustomerDirectory>().FindAsync(new(id), cancellationToken) : null;
    }

    private static object About(Talk talk) => new
    {
        ecombot_case = talk.Id,
        channel = talk.Case.Channel,
        language = talk.Case.Language,
        order = talk.Case.Order,
        negative = talk.Case.Negative.ToString("0.00", CultureInfo.InvariantCulture),
    };

    private static string Summary(Talk talk, IReadOnlyList<TalkLine> before) =>
        string.Join('\n', before.TakeLast(MostBefore).Select(line => $"{line.By}: {line.Text}").Prepend($"{talk.Case.Reason}\n---"));

    private static string TextOf(TalkLine line) => string.Join('\n', line.Files.Select(file => $"[{file.Name}]").Prepend(line.Text)).Trim();

    [LoggerMessage(LogLevel.Warning, "Chatwoot did not take what hand-off {Handoff} says ({Reason}); it is tried again")]
    private partial void LogRefused(string reason, string handoff);

    [LoggerMessage(LogLevel.Error, "Hand-offs could not be passed on to Chatwoot; it is tried again")]
    private partial void LogFailed(Exception failure);
}
