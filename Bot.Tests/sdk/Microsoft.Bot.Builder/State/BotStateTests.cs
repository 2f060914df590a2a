using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.State;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_property_outlives_the_turn()
    {
        await InATurnAsync(async (turn, state) => await state.CreateProperty<Cart>("cart").SetAsync(turn, new Cart { Items = { "tea" }, Count = 1 }));

        await InATurnAsync(async (turn, state) =>
        {
            var cart = await state.CreateProperty<Cart>("cart").GetAsync(turn);
            Assert.Equal(["tea"], cart.Items);
            Assert.Equal(1, cart.Count);
        });
    }

    [Fact]
    public async Task What_changes_inside_an_object_is_saved()
    {
        var cart = "cart";
        await InATurnAsync(async (turn, state) => await state.CreateProperty<Cart>(cart).GetAsync(turn, () => new Cart()));
        await InATurnAsync(async (turn, state) => (await state.CreateProperty<Cart>(cart).GetAsync(turn)).Items.Add("tea"));

        await InATurnAsync(async (turn, state) => Assert.Equal(["tea"], (await state.CreateProperty<Cart>(cart).GetAsync(turn)).Items));
    }

    [Fact]
    public async Task Values_in_a_dictionary_of_objects_come_back_as_the_types_they_were()
    {
        var given = new Dictionary<string, object>
        {
            ["age"] = 40,
            ["cart"] = new Cart { Count = 2 },
            ["at"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["text"] = "2026-01-02T03:04:05Z"
        };
        await InATurnAsync(async (turn, state) => await state.CreateProperty<IDictionary<string, object>>("values").SetAsync(turn, given));

        await InATurnAsync(async (turn, state) =>
        {
            var values = await state.CreateProperty<IDictionary<string, object>>("values").GetAsync(turn);
            Assert.Equal(40, Assert.IsType<int>(values["age"]));
            Assert.Equal(2, Assert.IsType<Cart>(values["cart"]).Count);
            Assert.Equal(given["at"], values["at"]);
            Assert.Equal("2026-01-02T03:04:05Z", values["text"]);
        });
    }

    [Fact]
    public async Task A_missing_property_is_the_default_or_what_the_factory_makes()
    {
        await InATurnAsync(async (turn, state) =>
        {
            Assert.Null(await state.CreateProperty<string>("name").GetAsync(turn));
            Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
            Assert.Equal("Ana", await state.CreateProperty<string>("name").GetAsync(turn, () => "Ana"));
        });

        await InATurnAsync(async (turn, state) => Assert.Equal("Ana", await state.CreateProperty<string>("name").GetAsync(turn)));
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        await InATurnAsync(async (turn, state) => await state.CreateProperty<int>("count").SetAsync(turn, 3));
        await InATurnAsync(async (turn, state) => await state.CreateProperty<int>("count").DeleteAsync(turn));

        await InATurnAsync(async (turn, state) => Assert.Equal(7, await state.CreateProperty<int>("count").GetAsync(turn, () => 7)));
    }

    [Fact]
    public async Task A_state_is_written_only_when_it_changed()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var property = state.CreateProperty<string>("name");
        using var turn = Given.ATurn();

        await state.SaveChangesAsync(turn);
        await property.GetAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 0), (storage.Reads, storage.Writes));

        await property.SetAsync(turn, "Ana");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 1), (storage.Reads, storage.Writes));

        await state.SaveChangesAsync(turn, force: true);
        await state.LoadAsync(turn, force: true);
        Assert.Equal((2, 2), (storage.Reads, storage.Writes));
    }

    [Fact]
    public async Task The_slower_of_two_turns_cannot_write_over_the_faster()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<int>("count");
        using var slow = Given.ATurn();
        using var fast = Given.ATurn();
        await property.SetAsync(slow, 1);
        await property.SetAsync(fast, 2);

        await state.SaveChangesAsync(fast);
        await property.SetAsync(fast, 3);
        await state.SaveChangesAsync(fast);
        var conflict = await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(slow));

        Assert.Contains("Etag conflict", conflict.Message, StringComparison.Ordinal);
        await InATurnAsync(async (turn, again) => Assert.Equal(3, await again.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task The_slower_of_two_turns_cannot_write_over_the_faster_in_a_visible_dictionary()
    {
        var state = new ConversationState(new MemoryStorage([]));
        var property = state.CreateProperty<int>("count");
        using var slow = Given.ATurn();
        using var fast = Given.ATurn();
        await property.SetAsync(slow, 1);
        await property.SetAsync(fast, 2);
        await state.SaveChangesAsync(fast);

        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(slow));
    }

    [Fact]
    public async Task A_cleared_state_is_empty_after_saving()
    {
        await InATurnAsync(async (turn, state) => await state.CreateProperty<int>("count").SetAsync(turn, 3));
        await InATurnAsync(async (turn, state) =>
        {
            await state.LoadAsync(turn);
            await state.ClearStateAsync(turn);
        });

        await InATurnAsync(async (turn, state) => Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_from_the_turn_and_the_storage()
    {
        await InATurnAsync(async (turn, state) => await state.CreateProperty<int>("count").SetAsync(turn, 3));
        await InATurnAsync(async (turn, state) =>
        {
            await state.LoadAsync(turn);
            await state.DeleteAsync(turn);
            Assert.Null(state.GetCachedState(turn));
        });

        Assert.Empty(await _storage.ReadAsync(["web/conversations/talk"], default));
    }

    [Fact]
    public async Task Each_state_has_its_own_key()
    {
        var items = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(items);
        using var turn = Given.ATurn();
        foreach (var state in new BotState[] { new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage) })
        {
            await state.CreateProperty<string>("hello").SetAsync(turn, "world");
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(["web/conversations/talk", "web/conversations/talk/users/ana", "web/users/ana"], items.Keys.Order(StringComparer.Ordinal));
        Assert.All(items.Values, item => Assert.Equal("world", item["hello"]));
    }

    [Fact]
    public async Task A_turn_without_what_the_key_needs_is_refused()
    {
        var channelless = Given.AMessage();
        channelless.ChannelId = null;
        var userless = Given.AMessage();
        userless.From = null;
        var conversationless = Given.AMessage();
        conversationless.Conversation.Id = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Given.ATurn(activity: channelless)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Given.ATurn(activity: userless)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(Given.ATurn(activity: conversationless)));
    }

    [Fact]
    public async Task Plain_json_of_a_storage_becomes_the_objects_that_are_asked_for()
    {
        var storage = new MemoryStorage(new JsonSerializer());
        var state = new UserState(storage);
        using (var turn = Given.ATurn())
        {
            await state.CreateProperty<Cart>("cart").SetAsync(turn, new Cart { Count = 1 });
            await state.CreateProperty<int>("age").SetAsync(turn, 40);
            await state.SaveChangesAsync(turn);
        }

        using (var turn = Given.ATurn())
        {
            (await state.CreateProperty<Cart>("cart").GetAsync(turn)).Count++;
            Assert.Equal(40, await state.CreateProperty<int>("age").GetAsync(turn));
            await state.SaveChangesAsync(turn);
        }

        using var last = Given.ATurn();
        Assert.Equal(2, (await state.CreateProperty<Cart>("cart").GetAsync(last)).Count);
    }

    [Fact]
    public async Task A_state_that_is_changed_in_the_storage_itself_is_loaded_so()
    {
        await InATurnAsync(async (turn, state) => await state.CreateProperty<int>("count").SetAsync(turn, 1));

        var items = await _storage.ReadAsync(["web/conversations/talk"], default);
        ((IDictionary<string, object>)items["web/conversations/talk"])["count"] = 2;
        await _storage.WriteAsync(items, default);

        await InATurnAsync(async (turn, state) => Assert.Equal(2, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task What_is_no_state_is_refused()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["web/users/ana"] = new Cart() }, default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Given.ATurn()));
    }

    [Fact]
    public async Task A_customer_who_sends_type_names_gets_no_objects_of_them()
    {
        var sent = JObject.Parse("""{ "$type": "System.IO.FileInfo, System.Private.CoreLib", "fileName": "/etc/passwd", "n": 1 }""");
        await InATurnAsync(async (turn, state) => await state.CreateProperty<object>("sent").SetAsync(turn, sent));

        await InATurnAsync(async (turn, state) =>
        {
            var back = Assert.IsType<JObject>(await state.CreateProperty<object>("sent").GetAsync(turn));
            Assert.Equal(1, (int)back["n"]!);
        });
    }

    [Fact]
    public async Task States_of_a_set_are_loaded_and_saved_together()
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        var set = new BotStateSet(user).Add(conversation);
        using var turn = Given.ATurn();

        await set.LoadAllAsync(turn);
        await user.CreateProperty<int>("a").SetAsync(turn, 1);
        await conversation.CreateProperty<int>("b").SetAsync(turn, 2);
        await set.SaveAllChangesAsync(turn);

        Assert.Equal(2, (await _storage.ReadAsync(["web/users/ana", "web/conversations/talk"], default)).Count);
        Assert.Throws<ArgumentNullException>("botState", () => set.Add(null));
    }

    [Fact]
    public void A_state_needs_a_storage_and_a_property_a_name()
    {
        Assert.Throws<ArgumentNullException>("storage", () => new UserState(null));
        Assert.Throws<ArgumentNullException>("name", () => new UserState(_storage).CreateProperty<int>(" "));
    }

    [Fact]
    public async Task A_copy_of_the_state_can_be_looked_at_as_json()
    {
        await InATurnAsync(async (turn, state) =>
        {
            Assert.Null(state.Get(turn));
            await state.CreateProperty<Cart>("cart").SetAsync(turn, new Cart { Count = 4 });
            Assert.Equal(4, state.Get(turn)["cart"]!["Count"]);
        });
    }

    private async Task InATurnAsync(Func<ITurnContext, ConversationState, Task> run)
    {
        var state = new ConversationState(_storage);
        using var turn = Given.ATurn();
        await run(turn, state);
        await state.SaveChangesAsync(turn);
    }

    private sealed class Cart
    {
        public List<string> Items { get; } = [];

        public int Count { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
