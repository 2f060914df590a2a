using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Staff.Audit;

/// <summary>The audit in the bot's own tables.</summary>
internal sealed class StaffAudit(IDbContextFactory<BotContext> databases, TimeProvider time) : IStaffAudit
{
    /// <inheritdoc/>
    public async Task NoteAsync(StaffMember who, StaffAct act, string? subject, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.StaffAudit.Add(RowOf(who, act, subject));
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void NoteWith(TurnWork work, StaffMember who, StaffAct act, string? subject)
    {
        var row = RowOf(who, act, subject);
        work.Write((bot, _) =>
        {
            bot.StaffAudit.Add(row);
            return Task.CompletedTask;
        });
    }

    /// <summary>Who did something to a conversation or a case last; null where nobody did.</summary>
    public async Task<StaffAuditLine?> LastAsync(StaffAct act, string subject, CancellationToken cancellationToken)
    {
        var name = act.ToString();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.StaffAudit.AsNoTracking().Where(row => row.Subject == subject && row.Act == name)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } row ? LineOf(row) : null;
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
        return rows.ConvertAll(LineOf);
    }

    /// <summary>Forgets what is older.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.StaffAudit.Where(row => row.At < before.ToUnixTimeMilliseconds()).ExecuteDeleteAsync(cancellationToken);
    }

    private StaffAuditRow RowOf(StaffMember who, StaffAct act, string? subject)
    {
        var now = time.GetUtcNow();
        return new()
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            At = now.ToUnixTimeMilliseconds(),
            Staff = who.Id,
            Name = who.Name,
            Act = act.ToString(),
            Subject = subject,
        };
    }

    private static StaffAuditLine LineOf(StaffAuditRow row) => new(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Staff, row.Name, row.Act, row.Subject);
}
