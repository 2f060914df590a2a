using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Turns;

/// <summary>Activities that were accepted while their turn goes on, so that a crash does not lose them.</summary>
internal sealed class Inbox(IDbContextFactory<BotContext> databases, Instance instance, TimeProvider time)
{
    // So long is a claim; whoever claims and dies is noticed sooner.
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Keeps an activity whose request is answered before its turn is over. Keeping it twice changes nothing.</summary>
    /// <returns>Whether it was not there before.</returns>
    public async Task<bool> KeepAsync(string key, Activity activity, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        return await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "BotInbox" ("Key", "ActivityId", "Mark", "Activity", "Owner", "ReceivedAt", "Attempts", "NotBefore")
            VALUES ({key}, {activity.Id}, {(int)InboxMark.Waiting}, {ActivityText.Print(activity)}, {instance.Id},
              {now.ToUnixTimeMilliseconds()}, 0, {(now + Claim).ToUnixTimeMilliseconds()})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken) == 1;
    }

    /// <summary>Claims activities whose turn nobody runs, oldest first.</summary>
    public async Task<IReadOnlyList<InboxRow>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = await database.Inbox.AsNoTracking().Where(row => row.Mark == InboxMark.Waiting && row.NotBefore <= now)
            .OrderBy(row => row.NotBefore).Take(200).ToListAsync(cancellationToken);
        var claimed = new List<InboxRow>(due.Count);
        foreach (var row in due)
        {
            if (await database.Inbox
                .Where(one => one.Key == row.Key && one.ActivityId == row.ActivityId && one.Mark == InboxMark.Waiting && one.NotBefore == row.NotBefore)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Owner, instance.Id).SetProperty(one => one.NotBefore, now + Claim),
                cancellationToken) == 1)
            {
                claimed.Add(row);
            }
        }
        return [.. claimed.OrderBy(row => row.ReceivedAt)];
    }

    /// <summary>Lets an activity wait whose turn failed again.</summary>
    public async Task PostponeAsync(string key, string activityId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.Inbox.SingleOrDefaultAsync(
            one => one.Key == key && one.ActivityId == activityId && one.Mark == InboxMark.Waiting, cancellationToken);
        if (row is not null)
        {
            row.NotBefore = time.GetUtcNow() + Backoff.After(++row.Attempts, null);
            await database.SaveChangesAsync(cancellationToken);
        }
    }
}
