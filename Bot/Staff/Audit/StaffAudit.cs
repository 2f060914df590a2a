using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Staff.Audit;

/// <summary>The audit in the bot's own tables.</summary>
internal sealed class StaffAudit(IDbContextFactory<BotContext> databases, TimeProvider time) : IStaffAudit
{
    /// <inheritdoc/>
    public async Task NoteAsync(StaffMember who, StaffAct act, string? subject, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.StaffAudit.Add(new()
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            At = now.ToUnixTimeMilliseconds(),
            Staff = who.Id,
            Name = who.Name,
            Act = act.ToString(),
            Subject = subject,
        });
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The latest lines, the newest first.</summary>
    /// <param name="subject">Of one conversation or case; null for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    public async Task<IReadOnlyList<StaffAuditLine>> LatestAsync(string? subject, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.StaffAudit.AsNoTracking().Where(row => subject == null || row.Subject == subject)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(count).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new StaffAuditLine(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Staff, row.Name, row.Act, row.Subject));
    }

    /// <summary>Forgets what is older.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.StaffAudit.Where(row => row.At < before.ToUnixTimeMilliseconds()).ExecuteDeleteAsync(cancellationToken);
    }
}
