using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Storage;

/// <summary>No lock is held while an object is written as JSON; see docs/decisions/storage-without-type-names.md.</summary>
public sealed class StorageLockTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Kinds => ["out of sight", "in a dictionary"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Who_writes_another_key_does_not_wait_for_a_slow_writer(string kind)
    {
        var storage = kind == "in a dictionary" ? new MemoryStorage(new Dictionary<string, JObject>()) : new MemoryStorage();
        using var slow = new SlowItem();
        var writing = Task.Run(() => storage.WriteAsync(new Dictionary<string, object> { ["slow"] = slow }, default));
        Assert.True(slow.IsBeingWritten.Wait(Patience));

        var other = Task.Run(async () =>
        {
            await storage.WriteAsync(new Dictionary<string, object> { ["fast"] = "done" + kind.Length }, default);
            return await storage.ReadAsync(["missing"], default);
        });

        Assert.Same(other, await Task.WhenAny(other, Task.Delay(Patience)));
        Assert.False(writing.IsCompleted);
        slow.MayEnd.Set();
        await writing;
        Assert.Single(await storage.ReadAsync(["slow"], default));
    }

    /// <summary>An object whose JSON takes as long as a test wants it to take.</summary>
    public sealed class SlowItem : IDisposable
    {
        internal ManualResetEventSlim IsBeingWritten { get; } = new();

        internal ManualResetEventSlim MayEnd { get; } = new();

        public string Text
        {
            get
            {
                IsBeingWritten.Set();
                MayEnd.Wait(Patience);
                return "slow";
            }
        }

        public void Dispose()
        {
            IsBeingWritten.Dispose();
            MayEnd.Dispose();
        }
    }
}
