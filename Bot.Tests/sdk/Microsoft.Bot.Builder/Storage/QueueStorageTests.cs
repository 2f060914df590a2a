using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Storage;

public sealed class QueueStorageTests
{
    [Fact]
    public async Task A_queue_is_told_what_when_and_for_how_long()
    {
        QueueStorage queue = new ListQueue();

        var receipt = await queue.QueueActivityAsync(new Activity { Id = "1" }, TimeSpan.FromMinutes(1));
        await queue.QueueActivityAsync(new Activity { Id = "2" }, timeToLive: TimeSpan.FromDays(1));

        Assert.Equal("receipt of 1", receipt);
        Assert.Equal([("1", TimeSpan.FromMinutes(1), (TimeSpan?)null), ("2", null, TimeSpan.FromDays(1))], ((ListQueue)queue).Queued);
    }

    private sealed class ListQueue : QueueStorage
    {
        public List<(string Id, TimeSpan? Wait, TimeSpan? Life)> Queued { get; } = [];

        public override Task<string> QueueActivityAsync(
            Activity activity, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
        {
            Queued.Add((activity.Id, visibilityTimeout, timeToLive));
            return Task.FromResult($"receipt of {activity.Id}");
        }
    }
}
