using EcomBot.Bot.Storage;
using EcomBot.Commerce.Risk.Cases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Where those who decide on Teams can be written to, and which requests each of them was shown.</summary>
internal sealed class DeciderBook(IDbContextFactory<BotContext> databases, HeldDeciders deciders, TimeProvider time)
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(365);

    /// <summary>Notes with a turn where a person writes to the bot.</summary>
    public static void Note(TurnWork work, string decider, Activity activity)
    {
        var reference = Print(activity.GetConversationReference());
        work.Write(async (bot, cancellationToken) =>
        {
            if (await bot.Deciders.SingleOrDefaultAsync(row => row.Id == decider, cancellationToken) is { } known)
            {
                known.Reference = reference;
                return;
            }
            bot.Deciders.Add(new() { Id = decider, Reference = reference });
        });
    }

    /// <summary>Notes that a person is shown a request.</summary>
    /// <returns>False where the person was shown it before.</returns>
    public async Task<bool> TryShowAsync(BotContext bot, CaseId held, string decider, CancellationToken cancellationToken)
    {
        var (id, now) = (held.Value, time.GetUtcNow().ToUnixTimeMilliseconds());
        return await bot.Database.ExecuteSqlAsync(
            $"""INSERT INTO "BotDeciderCards" ("Case", "Decider", "At") VALUES ({id}, {decider}, {now}) ON CONFLICT DO NOTHING""", cancellationToken) == 1;
    }

    /// <summary>Those who may decide and have written to the bot, each with a conversation reference.</summary>
    public async Task<IReadOnlyList<(string Id, ConversationReference Reference)>> KnownAsync(CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.Deciders.AsNoTracking().Where(row => deciders.All.Contains(row.Id)).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.Id, JsonConvert.DeserializeObject<ConversationReference>(row.Reference)!));
    }

    /// <summary>Those of some requests that a person was shown.</summary>
    public async Task<IReadOnlySet<string>> ShownAsync(string decider, IReadOnlyList<string> cases, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.DeciderCards.Where(row => row.Decider == decider && cases.Contains(row.Case)).Select(row => row.Case)
            .ToHashSetAsync(cancellationToken);
    }

    /// <summary>Forgets who may not decide any more, and what was shown long ago.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var before = (time.GetUtcNow() - Keep).ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.Deciders.Where(row => !deciders.All.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        await bot.DeciderCards.Where(row => row.At < before || !deciders.All.Contains(row.Decider)).ExecuteDeleteAsync(cancellationToken);
    }

    private static string Print(ConversationReference reference)
    {
        reference.ActivityId = null;
        return JsonConvert.SerializeObject(reference, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
    }
}
