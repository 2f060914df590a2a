using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Builder.Storage;

public sealed class AllowedTypesSerializationBinderTests
{
    private readonly AllowedTypesSerializationBinder _binder = new([typeof(IShape)]);

    [Fact]
    public void An_allowed_type_and_what_implements_it_are_written_and_read()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, SerializationBinder = _binder };

        var back = JsonConvert.DeserializeObject<IShape>(JsonConvert.SerializeObject(new Circle { Radius = 2 }, settings), settings);

        Assert.Equal(2, Assert.IsType<Circle>(back).Radius);
        _binder.Verify();
    }

    [Fact]
    public void Another_type_is_not_bound_and_is_named_when_asked()
    {
        _binder.BindToName(typeof(Uri), out var assembly, out var name);
        Assert.Null(assembly);
        Assert.Null(name);
        Assert.Null(_binder.BindToType(typeof(Version).Assembly.FullName, typeof(Version).FullName));

        var refused = Assert.Throws<InvalidOperationException>(_binder.Verify);

        Assert.Contains("System.Uri", refused.Message, StringComparison.Ordinal);
        Assert.Contains("System.Version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binder_without_types_allows_none()
    {
        var binder = new AllowedTypesSerializationBinder();

        Assert.Empty(binder.AllowedTypes);
        Assert.Null(binder.BindToType(typeof(Circle).Assembly.FullName, typeof(Circle).FullName));
        Assert.Throws<ArgumentNullException>("serializedType", () => binder.BindToName(null, out _, out _));
    }

    private interface IShape;

    private sealed class Circle : IShape
    {
        public int Radius { get; set; }
    }
}
