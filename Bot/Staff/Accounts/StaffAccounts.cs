using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Staff.Accounts;

/// <summary>The accounts that the bot keeps itself.</summary>
internal sealed class StaffAccounts(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private const int Tries = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(1);

    /// <summary>Makes the first account, an admin, where there is none yet.</summary>
    /// <returns>Its password; null where there are accounts already, or another instance was first.</returns>
    public async Task<string?> TryMakeFirstAsync(string name, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        if (await bot.StaffAccounts.AnyAsync(cancellationToken))
        {
            return null;
        }
        var password = StaffPassword.New();
        bot.StaffAccounts.Add(RowOf(name, StaffRoles.Admin, password));
        try
        {
            await bot.SaveChangesAsync(cancellationToken);
            return password;
        }
        catch (DbUpdateException) when (bot.StaffAccounts.Any())
        {
            return null;
        }
    }

    /// <summary>Makes an account, or gives one that is there a role and a new password; whoever is signed in with it no longer is.</summary>
    /// <returns>The password.</returns>
    public async Task<string> SetAsync(string name, string role, CancellationToken cancellationToken)
    {
        var password = StaffPassword.New();
        var row = RowOf(name, role, password);
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.StaffAccounts.Where(old => old.Name == row.Name).ExecuteDeleteAsync(cancellationToken);
        bot.StaffAccounts.Add(row);
        await bot.SaveChangesAsync(cancellationToken);
        return password;
    }

    /// <summary>Removes an account; whoever is signed in with it no longer is.</summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.StaffAccounts.Where(row => row.Name == NameOf(name)).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    /// <summary>Finds the account of a name and a password. After five wrong ones none is tried for a minute.</summary>
    /// <returns>The person and the account's stamp; null when it is not them.</returns>
    public async Task<(StaffMember Member, string Stamp)?> FindAsync(string name, string password, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var row = await bot.StaffAccounts.AsNoTracking().SingleOrDefaultAsync(row => row.Name == NameOf(name), cancellationToken);
        var now = time.GetUtcNow();
        if (!StaffPassword.Matches(row?.PasswordHash, password) || row!.LockedUntil > now.ToUnixTimeMilliseconds())
        {
            await CountAsync(bot, row, now, cancellationToken);
            return null;
        }
        await bot.StaffAccounts.Where(one => one.Name == row.Name).ExecuteUpdateAsync(set => set.SetProperty(one => one.Refused, 0), cancellationToken);
        return (new(row.Name, row.DisplayName ?? row.Name, [row.Role]), row.Stamp);
    }

    /// <summary>Whether an account still has a stamp.</summary>
    public async Task<bool> HoldsAsync(string name, string stamp, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.StaffAccounts.AnyAsync(row => row.Name == name && row.Stamp == stamp, cancellationToken);
    }

    private static async Task CountAsync(BotContext bot, StaffAccountRow? row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (row is not null && row.LockedUntil <= now.ToUnixTimeMilliseconds())
        {
            var until = (now + LockedFor).ToUnixTimeMilliseconds();
            await bot.StaffAccounts.Where(one => one.Name == row.Name).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.Refused, one => (one.Refused + 1) % Tries)
                    .SetProperty(one => one.LockedUntil, one => one.Refused + 1 >= Tries ? until : one.LockedUntil),
                cancellationToken);
        }
    }

    private StaffAccountRow RowOf(string name, string role, string password) => new()
    {
        Name = NameOf(name),
        DisplayName = name.Trim(),
        Role = role,
        PasswordHash = StaffPassword.Hash(password),
        Stamp = Guid.NewGuid().ToString("N"),
        At = time.GetUtcNow().ToUnixTimeMilliseconds(),
    };

    private static string NameOf(string name) => name.Trim().ToLowerInvariant();
}
