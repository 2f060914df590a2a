using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>Keys that the bot signs with: made once, kept in the database, the same on every instance.</summary>
internal sealed class SigningKeys(IDbContextFactory<BotContext> databases)
{
    /// <summary>The key for one purpose: 32 random bytes, made when it is asked for the first time ever.</summary>
    public async Task<byte[]> GetAsync(string purpose, CancellationToken cancellationToken) =>
        await FindAsync(purpose, cancellationToken) ?? await MakeAsync(purpose, cancellationToken);

    private async Task<byte[]?> FindAsync(string purpose, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.SigningKeys.Where(key => key.Purpose == purpose).Select(key => key.Value).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<byte[]> MakeAsync(string purpose, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var made = RandomNumberGenerator.GetBytes(32);
        // Where another instance makes it at the same moment, theirs is the one.
        await database.Database.ExecuteSqlAsync(
            $"""INSERT INTO "BotSigningKeys" ("Purpose", "Value") VALUES ({purpose}, {made}) ON CONFLICT DO NOTHING""", cancellationToken);
        return await FindAsync(purpose, cancellationToken)
            ?? throw new InvalidOperationException($"The signing key '{purpose}' can be neither read nor made.");
    }
}
