using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ObjectPathTests
{
    [Fact]
    public void Values_are_set_and_found_making_the_way_there()
    {
        var root = new Dictionary<string, object>();

        ObjectPath.SetPathValue(root, "x.y.z", 15);
        ObjectPath.SetPathValue(root, "x.p", "hello");
        ObjectPath.SetPathValue(root, "x.a[1]", "second");
        ObjectPath.SetPathValue(root, "x.a[0]", "first");

        Assert.Equal(15, ObjectPath.GetPathValue<int>(root, "x.y.z"));
        Assert.Equal("15", ObjectPath.GetPathValue<string>(root, "x.y.z"));
        Assert.Equal("hello", ObjectPath.GetPathValue<string>(root, "X.P"));
        Assert.Equal(["first", "second"], ObjectPath.GetPathValue<string[]>(root, "x.a"));
    }

    [Fact]
    public void An_object_is_kept_as_JSON_unless_asked_otherwise()
    {
        var root = new Dictionary<string, object>();
        var order = new Order("W1", 2);

        ObjectPath.SetPathValue(root, "json", order);
        ObjectPath.SetPathValue(root, "itself", order, json: false);

        Assert.IsType<JObject>(root["json"]);
        Assert.Same(order, root["itself"]);
        Assert.Equal("W1", ObjectPath.GetPathValue<string>(root, "json.number"));
        Assert.Equal(2, ObjectPath.GetPathValue<int>(root, "itself.pieces"));
        Assert.Equal(order, ObjectPath.GetPathValue<Order>(root, "json"));
    }

    [Fact]
    public void Values_of_every_kind_come_back_as_they_went_in()
    {
        object[] values =
        [
            true, 'c', (byte)1, (short)2, 3, 4L, 5f, 6d, 7m, "text", Guid.NewGuid(), TimeSpan.FromMinutes(8),
            new DateTime(2026, 3, 24, 9, 0, 0, DateTimeKind.Utc), DateTimeOffset.UnixEpoch, DayOfWeek.Friday, new Uri("https://example.org"),
        ];

        Assert.All(values, value =>
        {
            var root = new Dictionary<string, object>();
            ObjectPath.SetPathValue(root, "value", value);
            var get = typeof(ObjectPath).GetMethods().Single(method => method.Name == "GetPathValue" && method.GetParameters().Length == 2);
            Assert.Equal(value, get.MakeGenericMethod(value.GetType()).Invoke(null, [root, "value"]));
        });
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        var root = new Dictionary<string, object?> { ["nothing"] = null, ["json"] = new JObject { ["nothing"] = null } };

        Assert.False(ObjectPath.TryGetPathValue<object>(root, "nothing", out _));
        Assert.False(ObjectPath.HasValue(root, "json.nothing"));
        Assert.False(ObjectPath.HasValue(root, "a.b[3]"));
        Assert.False(ObjectPath.HasValue(null, "a"));
        Assert.False(ObjectPath.HasValue(root, null));
        Assert.Equal(99, ObjectPath.GetPathValue(root, "a", 99));
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<int>(root, "a"));
    }

    [Fact]
    public void An_empty_path_means_the_object_itself() =>
        Assert.Equal(new Order("W1", 1), ObjectPath.GetPathValue<Order>(new Order("W1", 1), ""));

    [Fact]
    public void Paths_in_brackets_are_looked_up()
    {
        var root = new
        {
            orders = new[] { "W1", "W2" },
            current = new { index = 1, key = "index" },
            names = new Dictionary<string, string> { ["ana lópez"] = "found" },
        };

        Assert.Equal("W2", ObjectPath.GetPathValue<string>(root, "orders[current.index]"));
        Assert.Equal(1, ObjectPath.GetPathValue<int>(root, "current[current.key]"));
        Assert.Equal("W2", ObjectPath.GetPathValue<string>(root, "orders[current[current.key]]"));
        Assert.Equal("found", ObjectPath.GetPathValue<string>(root, "names['ana lópez']"));
        Assert.Equal("found", ObjectPath.GetPathValue<string>(root, "names[\"ana lópez\"]"));
    }

    [Theory]
    [InlineData("a[1")]
    [InlineData("a['b]")]
    [InlineData("a[nowhere]")]
    public void A_path_that_cannot_be_read_leads_nowhere(string path)
    {
        var root = new Dictionary<string, object> { ["a"] = new[] { 1, 2 } };

        Assert.False(ObjectPath.TryResolvePath(root, path, out _));
        Assert.False(ObjectPath.HasValue(root, path));
        ObjectPath.SetPathValue(root, path, 3);
        Assert.Single(root);
    }

    [Fact]
    public void A_path_is_names_and_indexes()
    {
        Assert.True(ObjectPath.TryResolvePath(new object(), "a.b[2].c['d.e']", out var segments));

        Assert.Equal(["a", "b", 2, "c", "d.e"], segments);
    }

    [Fact]
    public void A_removed_value_is_gone_and_the_rest_stays()
    {
        var root = new Dictionary<string, object>();
        ObjectPath.SetPathValue(root, "x.y", 1);
        ObjectPath.SetPathValue(root, "x.a[1]", "b");
        ObjectPath.SetPathValue(root, "x.a[0]", "a");

        ObjectPath.RemovePathValue(root, "x.y");
        ObjectPath.RemovePathValue(root, "x.a[1]");
        ObjectPath.RemovePathValue(root, "no.where");

        Assert.False(ObjectPath.HasValue(root, "x.y"));
        Assert.False(ObjectPath.HasValue(root, "x.a[1]"));
        Assert.Equal("a", ObjectPath.GetPathValue<string>(root, "x.a[0]"));
    }

    [Fact]
    public void Properties_of_plain_objects_are_set()
    {
        var cart = new Cart();

        ObjectPath.SetPathValue(cart, "owner", "Ana");
        ObjectPath.SetPathValue(cart, "pieces", 3L);

        Assert.Equal(("Ana", 3), (cart.Owner, cart.Pieces));
    }

    [Fact]
    public void The_names_of_properties_are_told()
    {
        Assert.Equal(["Number", "Pieces"], ObjectPath.GetProperties(new Order("W1", 1)));
        Assert.Equal(["a"], ObjectPath.GetProperties(new JObject { ["a"] = 1 }));
        Assert.Equal(["a"], ObjectPath.GetProperties(new Dictionary<string, object> { ["a"] = 1 }));
        Assert.Empty(ObjectPath.GetProperties(null));
        Assert.True(ObjectPath.ContainsProperty(new Order("W1", 1), "number"));
        Assert.False(ObjectPath.ContainsProperty(new Order("W1", 1), "date"));
    }

    [Fact]
    public void Every_property_is_visited()
    {
        var seen = new Dictionary<string, object>();

        ObjectPath.ForEachProperty(new Order("W1", 2), seen.Add);
        ObjectPath.ForEachProperty("text", seen.Add);

        Assert.Equal(new Dictionary<string, object> { ["Number"] = "W1", ["Pieces"] = 2 }, seen);
    }

    [Fact]
    public void A_copy_shares_nothing()
    {
        var cart = new Cart { Items = { "W1" } };

        var copy = ObjectPath.Clone(cart);
        copy.Items.Add("W2");

        Assert.Equal(["W1"], cart.Items);
        Assert.Null(ObjectPath.Clone<Cart?>(null));
    }

    [Fact]
    public void What_lies_over_counts_unless_it_is_null()
    {
        var below = new Cart { Owner = "Ana", Pieces = 1, Items = { "a", "b" } };

        var typed = ObjectPath.Merge(below, new Cart { Pieces = 2, Items = { "c" } });
        var mixed = ObjectPath.Assign<Cart>(new JObject { ["owner"] = "Bo" }, new { Pieces = 5 });

        Assert.Equal(("Ana", 2), (typed.Owner, typed.Pieces));
        Assert.Equal(["c"], typed.Items);
        Assert.Equal(("Bo", 5), (mixed.Owner, mixed.Pieces));
        Assert.Equal(1, below.Pieces);
    }

    [Fact]
    public void One_object_alone_is_the_result_and_none_gives_an_empty_one()
    {
        var cart = new Cart { Owner = "Ana" };

        Assert.Same(cart, ObjectPath.Assign<Cart>(cart, null));
        Assert.Same(cart, ObjectPath.Assign<Cart>(null, cart));
        Assert.Equal("Ana", ObjectPath.Assign<Cart>(new JObject { ["owner"] = "Ana" }, null).Owner);
        Assert.Null(ObjectPath.Assign<Cart>(null, null).Owner);
    }

    [Fact]
    public void A_value_is_given_another_type()
    {
        Assert.Equal(5, ObjectPath.MapValueTo<int>(new JValue(5L)));
        Assert.Equal("5", ObjectPath.MapValueTo<string>(5));
        Assert.Equal("text", ObjectPath.MapValueTo<object>(new JValue("text")));
        Assert.Equal("W1", (string?)ObjectPath.MapValueTo<JObject>(new Order("W1", 1))["Number"]);
        Assert.Null(ObjectPath.MapValueTo<string>(null));
    }

    private sealed record Order(string Number, int Pieces);

    private sealed class Cart
    {
        public string? Owner { get; set; }

        public int? Pieces { get; set; }

        public List<string> Items { get; set; } = [];
    }
}
