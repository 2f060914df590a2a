using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce.Recommendations.Effects;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Counts what becomes of recommendations, on from where it came to before; of several instances one goes on.</summary>
internal sealed class ShelfCounter(IDbContextFactory<BotContext> databases, ConversationTables tables, IServiceScopeFactory scopes, TimeProvider time)
{
    private const string Name = "recommendations";

    // Long enough for whatever is being saved now to be there.
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>Counts all that there is.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        while (!await CountPortionAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> CountPortionAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var stored = await bot.InsightCounters.AsNoTracking().SingleOrDefaultAsync(row => row.Name == Name, cancellationToken);
        var portion = await scope.ServiceProvider.GetRequiredService<IRecommendationEffects>().ReadAsync(
            stored is null ? null : JsonSerializer.Deserialize<EffectsPlace>(stored.Place), time.GetUtcNow() - Rest, cancellationToken);
        return !await TryKeepAsync(bot, stored, portion, cancellationToken) || portion.IsLast;
    }

    private async Task<bool> TryKeepAsync(BotContext bot, CounterRow? stored, EffectsPortion portion, CancellationToken cancellationToken)
    {
        var place = JsonSerializer.Serialize(portion.Place);
        if (place == stored?.Place)
        {
            return true;
        }
        using var writer = await tables.EnterAsync(cancellationToken);
        await using var transaction = await bot.Database.BeginTransactionAsync(cancellationToken);
        if (!await TryMoveAsync(bot, stored, place, cancellationToken))
        {
            return false;
        }
        await new RowWriter<ShelfRow>(bot)
            .AddAsync([.. portion.Effects.GroupBy(effect => (Day: Days.Of(effect.At), effect.Product.Value)).Select(group => new ShelfRow
        {
            Day = group.Key.Day,
            Product = group.Key.Value,
            Shown = group.Count(effect => effect.Step == RecommendationStep.Shown),
            Clicked = group.Count(effect => effect.Step == RecommendationStep.Clicked),
            Bought = group.Count(effect => effect.Step == RecommendationStep.Bought),
        })], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<bool> TryMoveAsync(BotContext bot, CounterRow? stored, string place, CancellationToken cancellationToken)
    {
        if (stored is not null)
        {
            return await bot.InsightCounters.Where(row => row.Name == Name && row.Place == stored.Place)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Place, place), cancellationToken) == 1;
        }
        bot.InsightCounters.Add(new() { Name = Name, Place = place });
        try
        {
            return await bot.SaveChangesAsync(cancellationToken) == 1;
        }
        catch (DbUpdateException)
        {
            // Another instance began at the same moment.
            return false;
        }
    }
}
