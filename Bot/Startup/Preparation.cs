using EcomBot.Bot.Catalogue;
using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Startup;

/// <summary>What must be there before the first customer writes: the database, the shop in it, its words.</summary>
internal sealed class Preparation(CommerceOptions options, IShopDatabase shop, IDbContextFactory<BotContext> bots, VocabularyFeed vocabulary)
{
    /// <summary>Makes or upgrades the database, and fills an empty one with the sample shop where the settings say so.</summary>
    /// <exception cref="StartupException">The data folder cannot be written.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        DataFolder.EnsureWritable(options);
        await shop.PrepareAsync(cancellationToken);
        await MigrateBotAsync(cancellationToken);
        await vocabulary.RefreshAsync(cancellationToken);
    }

    /// <summary>Makes or upgrades the database, and leaves an empty one empty.</summary>
    /// <exception cref="StartupException">The data folder cannot be written.</exception>
    public async Task PrepareShopAsync(CancellationToken cancellationToken)
    {
        DataFolder.EnsureWritable(options);
        await shop.MigrateAsync(cancellationToken);
        await MigrateBotAsync(cancellationToken);
    }

    private async Task MigrateBotAsync(CancellationToken cancellationToken)
    {
        await using var bot = await bots.CreateDbContextAsync(cancellationToken);
        await bot.Database.MigrateAsync(cancellationToken);
    }
}
