using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs.Debugging;

public sealed class SourceMapTests
{
    [Fact]
    public void A_map_knows_where_an_object_itself_comes_from()
    {
        ISourceMap map = new SourceMap();
        string one = new('a', 2), equal = new('a', 2);

        map.Add(one, new SourceRange("a.dialog", 1, 2, 3, 4));
        map.Add(one, new SourceRange("b.dialog", 1, 2, 3, 4));

        Assert.True(map.TryGetValue(one, out var range));
        Assert.Equal("b.dialog", range.Path);
        Assert.False(map.TryGetValue(equal, out _));
        Assert.Same(SourceMap.Instance, DebugSupport.SourceMap);
    }

    [Fact]
    public void The_empty_map_forgets()
    {
        var item = new object();

        NullSourceMap.Instance.Add(item, new SourceRange());

        Assert.False(NullSourceMap.Instance.TryGetValue(item, out var range));
        Assert.Null(range);
    }

    [Fact]
    public void A_range_goes_from_a_point_to_a_point_of_a_file()
    {
        var range = new SourceRange(Path.Combine("folder", "a.dialog"), 1, 2, 3, 4);

        Assert.Equal("a.dialog:1:2->3:4", range.ToString());
        Assert.Equal((1, 2), (range.StartPoint.LineIndex, range.StartPoint.CharIndex));
        Assert.Equal(new SourcePoint(3, 4), range.EndPoint);
        Assert.Null(new SourceRange().StartPoint);
    }

    [Fact]
    public void Ranges_are_equal_when_file_and_points_are()
    {
        var range = new SourceRange("a", 1, 2, 3, 4);

        Assert.Equal(range, new SourceRange("a", 1, 2, 3, 4));
        Assert.Equal(range.GetHashCode(), new SourceRange("a", 1, 2, 3, 4).GetHashCode());
        Assert.NotEqual(range, new SourceRange("b", 1, 2, 3, 4));
        Assert.NotEqual(range, new SourceRange("a", 1, 9, 3, 4));
        Assert.NotEqual(range, new SourceRange("a", 1, 2, 3, 9));
        Assert.False(range.Equals("a"));
    }

    [Fact]
    public void A_copy_of_a_range_shares_nothing_with_it()
    {
        var range = new SourceRange("a", 1, 2, 3, 4) { Designer = new JObject { ["id"] = 1 } };

        var copy = range.DeepClone();
        copy.StartPoint.LineIndex = 9;
        copy.Designer["id"] = 2;

        Assert.Equal((1, 1), (range.StartPoint.LineIndex, (int)range.Designer["id"]!));
        Assert.Equal(range.EndPoint, copy.EndPoint);
    }

    [Fact]
    public void Points_are_read_off_a_JSON_reader()
    {
        using var reader = new JsonTextReader(new StringReader("\n  {\"a\":1}"));
        reader.Read();

        var read = SourcePoint.ReadObjectWithSourcePoints(reader, JToken.ReadFrom, out var start, out var end);

        Assert.Equal(1, (int)read["a"]!);
        Assert.Equal("2:3", start.ToString());
        Assert.Equal("2:9", end.ToString());
        Assert.Equal(new SourcePoint(), SourcePoint.From(new JTokenReader(read)));
        Assert.NotEqual(start, end);
        Assert.NotSame(start, start.DeepClone());
        Assert.Equal(start.GetHashCode(), start.DeepClone().GetHashCode());
    }

    [Fact]
    public void A_context_has_a_stack_of_ranges()
    {
        var context = new SourceContext();

        context.CallStack.Push(new SourceRange("outer", 1, 1, 9, 9));
        context.CallStack.Push(new SourceRange("inner", 2, 1, 3, 9));

        Assert.Equal("inner", context.CallStack.Peek().Path);
    }
}
