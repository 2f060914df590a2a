using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Storage;

public sealed class MemoryStorageTests
{
    public static TheoryData<string> Kinds => ["out of sight", "in a dictionary", "by a serializer"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Objects_come_back_as_copies_of_the_types_they_were(string kind)
    {
        var storage = Of(kind);
        var poco = new Poco { Id = "1", Counts = [1, 2] };
        await storage.WriteAsync(new Dictionary<string, object> { ["poco"] = poco, ["item"] = new Item { Id = "2" } }, default);
        poco.Id = "changed";

        var read = await storage.ReadAsync(["poco", "item", "missing"], default);

        Assert.Equal(2, read.Count);
        Assert.Equal("1", Assert.IsType<Poco>(read["poco"]).Id);
        Assert.Equal([1, 2], ((Poco)read["poco"]).Counts);
        Assert.NotNull(Assert.IsType<Item>(read["item"]).ETag);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_item_is_written_over_the_version_it_was_read_as_or_over_any(string kind)
    {
        var storage = Of(kind);
        await WriteAsync(storage, new Item { Id = "first" });
        var stale = await ReadAsync(storage);
        var fresh = await ReadAsync(storage);
        fresh.Id = "second";
        await WriteAsync(storage, fresh);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(storage, stale));
        stale.ETag = string.Empty;
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(storage, stale));
        Assert.Equal("second", (await ReadAsync(storage)).Id);

        stale.ETag = "*";
        await WriteAsync(storage, stale);
        Assert.Equal("first", (await ReadAsync(storage)).Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_has_no_version_is_written_over(string kind)
    {
        var storage = Of(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Poco { Id = "1" } }, default);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Poco { Id = "2" } }, default);

        Assert.Equal("2", ((Poco)(await storage.ReadAsync(["key"], default))["key"]).Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Deleted_items_are_gone_and_missing_ones_are_left_alone(string kind)
    {
        var storage = Of(kind);
        await WriteAsync(storage, new Item());

        await storage.DeleteAsync(["key", "missing"], default);

        Assert.Empty(await storage.ReadAsync(["key"], default));
    }

    [Fact]
    public async Task Items_are_read_as_one_type()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Poco(), ["b"] = new Item() }, default);

        var pocos = await storage.ReadAsync<Poco>(["a", "b"]);

        Assert.Equal(["a"], pocos.Keys);
    }

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        var storage = new MemoryStorage();

        await Assert.ThrowsAsync<ArgumentNullException>("keys", () => storage.ReadAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("changes", () => storage.WriteAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("keys", () => storage.DeleteAsync(null, default));
        Assert.Throws<ArgumentNullException>("jsonSerializer", () => new MemoryStorage(jsonSerializer: null!));
    }

    [Fact]
    public async Task Of_many_writers_of_one_version_exactly_one_wins()
    {
        var storage = new MemoryStorage();
        await WriteAsync(storage, new Item { Id = "start" });
        var copies = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => ReadAsync(storage)));

        var won = await Task.WhenAll(copies.Select(copy => Task.Run(async () =>
        {
            try
            {
                await WriteAsync(storage, copy);
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        })));

        Assert.Equal(1, won.Count(one => one));
    }

    [Fact]
    public async Task Types_a_binder_does_not_allow_are_named()
    {
        var binder = new AllowedTypesSerializationBinder([typeof(Poco)]);
        var storage = new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.All, SerializationBinder = binder });
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Poco { Counts = null! } }, default);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(storage, new Item()));

        Assert.Contains(nameof(Item), refused.Message, StringComparison.Ordinal);
        Assert.IsType<Poco>((await storage.ReadAsync(["a"], default))["a"]);
    }

    private static MemoryStorage Of(string kind) => kind switch
    {
        "in a dictionary" => new MemoryStorage(new Dictionary<string, JObject>()),
        "by a serializer" => new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.All }),
        _ => new MemoryStorage(),
    };

    private static Task WriteAsync(MemoryStorage storage, Item item) =>
        storage.WriteAsync(new Dictionary<string, object> { ["key"] = item }, default);

    private static async Task<Item> ReadAsync(MemoryStorage storage) => (Item)(await storage.ReadAsync(["key"], default))["key"];

    private sealed class Poco
    {
        public string? Id { get; set; }

        public List<int> Counts { get; set; } = [];
    }

    private sealed class Item : IStoreItem
    {
        public string? Id { get; set; }

        public string? ETag { get; set; }
    }
}
