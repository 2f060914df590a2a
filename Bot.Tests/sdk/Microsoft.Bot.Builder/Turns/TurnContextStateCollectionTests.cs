using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.Turns;

public sealed class TurnContextStateCollectionTests
{
    [Fact]
    public void A_service_is_found_by_its_type_and_a_value_by_its_key()
    {
        var state = new TurnContextStateCollection();
        state.Add("key", "value");
        state.Add<IDisposable>(state);

        Assert.Equal("value", state.Get<string>("key"));
        Assert.Same(state, state.Get<IDisposable>());
        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<List<int>>("key"));
    }

    [Fact]
    public void Adding_takes_no_null_and_no_key_twice_and_setting_replaces()
    {
        var state = new TurnContextStateCollection();

        Assert.Throws<ArgumentNullException>("key", () => state.Add<string>(null!, "value"));
        Assert.Throws<ArgumentNullException>("value", () => state.Add<string>("key", null!));
        state.Add("key", "value");
        Assert.Throws<ArgumentException>(() => state.Add("key", "other"));
        state.Set("key", "other");
        Assert.Equal("other", state.Get<string>("key"));
        state.Set<string>("key", null!);
        Assert.Null(state.Get<string>("key"));
    }

    [Fact]
    public void The_end_of_a_turn_disposes_what_the_turn_made()
    {
        var service = new Service();
        var state = new TurnContextStateCollection();
        state.Add(service);

        state.Dispose();

        Assert.Equal(1, service.Disposals);
        Assert.Throws<ObjectDisposedException>(() => state.Get<Service>());
    }

    private sealed class Service : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
