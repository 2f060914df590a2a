using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Dialogs.Handoff;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Hand-offs as the desk reads and changes them. Each change is one row update over the version that was seen.</summary>
internal sealed class TalkStore(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private const int MostListed = 200;

    /// <summary>Those that wait or are with a person: the longest waiting first, with e-mail answers after them.</summary>
    public async Task<IReadOnlyList<Talk>> OpenAsync(CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.Handoffs.AsNoTracking().Where(row => row.State != nameof(HandoffState.Closed))
            .OrderBy(row => row.IsOutsideHours).ThenBy(row => row.At).Take(MostListed).ToListAsync(cancellationToken);
        return rows.ConvertAll(TalkOf);
    }

    /// <summary>One of them, closed ones too; null when there is none of that name.</summary>
    public async Task<Talk?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.Handoffs.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row ? TalkOf(row) : null;
    }

    /// <summary>Gives one that waits to a person.</summary>
    /// <returns>False when somebody else was first.</returns>
    public Task<bool> TryTakeAsync(Talk seen, string agent, string name, CancellationToken cancellationToken) => TryChangeAsync(
        rows => rows.Where(row => row.Id == seen.Id && row.Version == seen.Version && row.State == nameof(HandoffState.Waiting)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, nameof(HandoffState.Taken)).SetProperty(row => row.Agent, agent).SetProperty(row => row.AgentName, name)
                .SetProperty(row => row.TakenAt, Now).SetProperty(row => row.Version, row => row.Version + 1),
            cancellationToken),
        cancellationToken);

    /// <summary>Closes one, as it was seen.</summary>
    /// <returns>False when it has changed since.</returns>
    public Task<bool> TryCloseAsync(Talk seen, CancellationToken cancellationToken) => TryChangeAsync(
        rows => rows.Where(row => row.Id == seen.Id && row.Version == seen.Version && row.State != nameof(HandoffState.Closed)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, nameof(HandoffState.Closed)).SetProperty(row => row.ClosedAt, Now)
                .SetProperty(row => row.Version, row => row.Version + 1),
            cancellationToken),
        cancellationToken);

    /// <summary>Keeps a note.</summary>
    public async Task NoteAsync(string id, string name, string text, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.HandoffNotes.Add(new() { Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), Handoff = id, At = Now!.Value, Name = name, Text = text });
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The notes on one, the oldest first.</summary>
    public async Task<IReadOnlyList<TalkNote>> NotesAsync(string id, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.HandoffNotes.AsNoTracking().Where(row => row.Handoff == id).OrderBy(row => row.At).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new TalkNote(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Name, row.Text));
    }

    /// <summary>Forgets what was closed longer ago.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var limit = before.ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var old = bot.Handoffs.Where(row => row.State == nameof(HandoffState.Closed) && row.ClosedAt < limit);
        await bot.HandoffNotes.Where(note => old.Any(row => row.Id == note.Handoff)).ExecuteDeleteAsync(cancellationToken);
        await old.ExecuteDeleteAsync(cancellationToken);
    }

    private long? Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<bool> TryChangeAsync(Func<DbSet<HandoffRow>, Task<int>> change, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await change(bot.Handoffs) == 1;
    }

    private static Talk TalkOf(HandoffRow row) => new(
        JsonSerializer.Deserialize<HandoffCase>(row.Json)!, Enum.Parse<HandoffState>(row.State), row.Agent, row.AgentName, At(row.TakenAt),
        At(row.ClosedAt), row.Version);

    private static DateTimeOffset? At(long? milliseconds) => milliseconds is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;
}
