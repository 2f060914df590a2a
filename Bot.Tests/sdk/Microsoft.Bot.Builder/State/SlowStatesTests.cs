using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.State;

public sealed class SlowStatesTests
{
    [Fact]
    public async Task States_that_arrive_on_many_threads_are_all_in_the_turn()
    {
        for (var round = 0; round < 50; round++)
        {
            var states = Enumerable.Range(0, 16).Select(number => new NumberedState(new ThreadHoppingStorage(), number)).ToArray();
            using var turn = Given.ATurn();

            await new BotStateSet([.. states]).LoadAllAsync(turn);

            Assert.All(states, state => Assert.NotNull(state.GetCachedState(turn)));
        }
    }

    [Fact]
    public async Task A_storage_that_gives_versions_gets_them_back()
    {
        var storage = new VersioningStorage();
        var state = new UserState(storage);
        var name = state.CreateProperty<string>("name");
        using var turn = Given.ATurn();

        await name.SetAsync(turn, "Ana");
        await state.SaveChangesAsync(turn);
        await name.SetAsync(turn, "Bo");
        await state.SaveChangesAsync(turn);

        // The storage does not say the version it gave: the turn whose write it took may write again.
        Assert.Equal(["seven", "*"], storage.Versions);
    }

    private sealed class NumberedState(IStorage storage, int number) : BotState(storage, $"state-{number}")
    {
        protected override string GetStorageKey(ITurnContext turnContext) => "key";
    }

    private sealed class ThreadHoppingStorage : IStorage
    {
        public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return new Dictionary<string, object>();
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    private sealed class VersioningStorage : IStorage
    {
        public List<string> Versions { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object> { [keys[0]] = new Stored { ETag = "seven" } });

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Versions.AddRange(changes.Values.Select(value => ((IStoreItem)value).ETag));
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;

        private sealed class Stored : Dictionary<string, object>, IStoreItem
        {
            public string ETag { get; set; } = string.Empty;
        }
    }
}
