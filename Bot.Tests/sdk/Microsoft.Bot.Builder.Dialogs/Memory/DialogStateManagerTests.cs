using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogStateManagerTests : IAsyncLifetime
{
    private readonly DialogContext _dc = TestTurn.Context(new FakeDialog("fake"));

    public Task InitializeAsync() => _dc.BeginDialogAsync("fake");

    public Task DisposeAsync() => Task.CompletedTask;

    private DialogStateManager State => _dc.State;

    [Fact]
    public void A_memory_needs_a_context() => Assert.Throws<ArgumentNullException>("dc", () => new DialogStateManager(null));

    [Fact]
    public void Values_of_every_kind_are_set_and_read()
    {
        State.SetValue("turn.number", 15);
        State.SetValue("turn.yes", true);
        State.SetValue("turn.text", "hello");
        State.SetValue("$order", new { Number = "W1", Items = new[] { "lamp" } });

        Assert.Equal(15, State.GetIntValue("turn.number"));
        Assert.True(State.GetBoolValue("turn.yes"));
        Assert.Equal("hello", State.GetStringValue("turn.text"));
        Assert.Equal("lamp", State.GetValue<string>("dialog.order.items[0]"));
        Assert.Equal("W1", State.GetValue<JObject>("$order").Value<string>("Number"));
    }

    [Fact]
    public void A_value_that_is_not_there_is_the_default()
    {
        Assert.Equal(7, State.GetIntValue("turn.none", 7));
        Assert.True(State.GetBoolValue("turn.none", true));
        Assert.Equal("x", State.GetStringValue("turn.none", "x"));
        Assert.Equal("made", State.GetValue("turn.none", () => "made"));
        Assert.Null(State.GetValue<string>("turn.none"));
        Assert.False(State.TryGetValue<string>("nowhere.none", out _));
    }

    [Fact]
    public void The_first_of_a_list_is_taken()
    {
        State.SetValue("turn.recognized.entities", new { city = new object[] { new[] { "Paris", "paris" } }, size = new[] { "L", "M" } });

        Assert.Equal("Paris", State.GetValue<string>("@city"));
        Assert.Equal("L", State.GetValue<string>("@size"));
        Assert.Equal(["L", "M"], State.GetValue<string[]>("@@size"));
        Assert.Null(State.GetValue<string>("@colour"));
    }

    [Fact]
    public void A_removed_value_is_gone()
    {
        State.SetValue("turn.name.first", "Ana");

        State.RemoveValue("turn.name.first");

        Assert.False(State.TryGetValue<string>("turn.name.first", out _));
    }

    [Fact]
    public void A_path_with_no_scope_is_refused()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => State.ResolveMemoryScope("nowhere.x", out _));

        Assert.Contains("conversation", exception.Message);
        Assert.Throws<ArgumentNullException>(() => State.ResolveMemoryScope(null, out _));
        Assert.Throws<ArgumentNullException>(() => State.SetValue(null, 1));
        Assert.Throws<ArgumentException>(() => State.SetValue("turn.x", Task.CompletedTask));
    }

    [Fact]
    public void A_path_is_a_scope_and_the_rest()
    {
        Assert.Equal("turn", State.ResolveMemoryScope("turn.a.b", out var rest).Name);
        Assert.Equal("a.b", rest);
        Assert.Equal("this", State.ResolveMemoryScope("THIS", out rest).Name);
        Assert.Equal("", rest);
    }

    [Fact]
    public void Scopes_are_entries_of_a_dictionary_that_does_not_change()
    {
        Assert.Equal(9, State.Count);
        Assert.True(State.IsReadOnly);
        Assert.Contains("turn", State.Keys);
        Assert.True(State.ContainsKey("Turn"));
        Assert.False(State.ContainsKey("nowhere"));
        Assert.Throws<NotSupportedException>(() => State.Add("x", 1));
        Assert.Throws<NotSupportedException>(() => State.Remove("turn"));
        Assert.Throws<NotSupportedException>(State.Clear);
        Assert.Throws<ArgumentOutOfRangeException>(() => State["nowhere"] = 1);
    }

    [Fact]
    public void Entries_are_read_and_set_by_scope_or_path()
    {
        State["turn.colour"] = "blue";
        State["this"] = new Dictionary<string, object> { ["size"] = "L" };

        Assert.Equal("blue", State["turn.colour"]);
        Assert.Equal("L", _dc.ActiveDialog.State["size"]);
    }

    [Fact]
    public void A_snapshot_shows_the_scopes_that_show_themselves()
    {
        State.SetValue("turn.colour", "blue");

        var snapshot = State.GetMemorySnapshot();

        Assert.Equal("blue", (string?)snapshot.SelectToken("turn.colour"));
        Assert.NotNull(snapshot["dialog"]);
        Assert.Null(snapshot["class"]);
        Assert.Null(snapshot["settings"]);
    }

    [Fact]
    public void The_version_changes_with_every_change()
    {
        var before = State.Version();
        State.SetValue("turn.x", 1);
        var between = State.Version();
        State.RemoveValue("turn.x");

        Assert.Equal(3, new[] { before, between, State.Version() }.Distinct().Count());
    }

    [Fact]
    public void Watched_paths_tell_that_they_changed()
    {
        var paths = State.TrackPaths(["dialog.user.first", "dialog.user.last"]);

        State.SetValue(DialogPath.EventCounter, 1);
        State.SetValue("dialog.other", 3);
        Assert.False(State.AnyPathChanged(0, paths));

        State.SetValue(DialogPath.EventCounter, 2);
        State.SetValue("dialog.user.first", "Ana");
        Assert.True(State.AnyPathChanged(1, paths));
        Assert.False(State.AnyPathChanged(2, paths));

        State.SetValue(DialogPath.EventCounter, 3);
        State.SetValue("dialog.user", new Dictionary<string, object> { ["first"] = "Bo", ["last"] = "Li" });
        Assert.True(State.AnyPathChanged(2, paths));
        Assert.False(State.AnyPathChanged(3, null));
    }

    [Fact]
    public void Scopes_of_the_bots_own_are_seen_by_every_context_of_the_turn()
    {
        var dc = TestTurn.Context();
        dc.Context.TurnState.Set<IEnumerable<MemoryScope>>([new Colours()]);

        Assert.Equal("blue", dc.State.GetValue<string>("colours.sky"));
        Assert.Equal("blue", new DialogContext(new DialogSet(), dc, new DialogState()).State.GetValue<string>("colours.sky"));
        Assert.Equal(10, dc.State.Configuration.MemoryScopes.Count);
    }

    [Fact]
    public void A_configuration_replaces_the_default_scopes()
    {
        var state = new DialogStateManager(_dc, new DialogStateManagerConfiguration { MemoryScopes = { new Colours() } });

        Assert.Equal(["colours"], state.Keys);
        Assert.Equal("blue", state.GetValue<string>("colours.sky"));
    }

    private sealed class Colours() : MemoryScope("colours")
    {
        public override object GetMemory(DialogContext dc) => new Dictionary<string, object> { ["sky"] = "blue" };

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }
}
