using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class MemoryScopeTests
{
    private readonly DialogContext _dc = TestTurn.Context(new Named("named"));

    public static TheoryData<Type> Scopes =>
    [
        typeof(TurnMemoryScope), typeof(SettingsMemoryScope), typeof(DialogMemoryScope), typeof(DialogContextMemoryScope),
        typeof(DialogClassMemoryScope), typeof(ClassMemoryScope), typeof(ThisMemoryScope), typeof(ConversationMemoryScope), typeof(UserMemoryScope),
    ];

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_scope_needs_a_context(Type type)
    {
        var scope = (MemoryScope)Activator.CreateInstance(
            type, type == typeof(SettingsMemoryScope) ? [null] : [])!;

        Assert.Throws<ArgumentNullException>(() => scope.GetMemory(null));
        Assert.Throws<ArgumentNullException>(() => scope.SetMemory(null, new object()));
    }

    [Fact]
    public async Task Scopes_that_show_what_is_there_cannot_be_replaced()
    {
        await _dc.BeginDialogAsync("named");

        Assert.All(
            (MemoryScope[])[new SettingsMemoryScope(), new DialogContextMemoryScope(), new DialogClassMemoryScope(), new ClassMemoryScope()],
            scope => Assert.Throws<NotSupportedException>(() => scope.SetMemory(_dc, new object())));
    }

    [Fact]
    public async Task This_is_what_the_active_dialog_remembers()
    {
        await _dc.BeginDialogAsync("named");
        var scope = new ThisMemoryScope();

        Assert.Same(_dc.ActiveDialog.State, scope.GetMemory(_dc));
        scope.SetMemory(_dc, new { colour = "blue" });

        Assert.Equal("blue", _dc.ActiveDialog.State["colour"]);
        Assert.Throws<ArgumentNullException>(() => scope.SetMemory(_dc, null));
    }

    [Fact]
    public void Nothing_is_remembered_without_an_active_dialog()
    {
        Assert.Null(new ThisMemoryScope().GetMemory(_dc));
        Assert.Null(new DialogMemoryScope().GetMemory(_dc));
        Assert.Null(new ClassMemoryScope().GetMemory(_dc));
        Assert.Throws<InvalidOperationException>(() => new DialogMemoryScope().SetMemory(_dc, new object()));
    }

    [Fact]
    public async Task The_class_is_the_active_dialog()
    {
        await _dc.BeginDialogAsync("named");

        Assert.Equal("hello", _dc.State.GetValue<string>("class.greeting"));
        Assert.Equal("hello", _dc.State.GetValue<string>("%greeting"));
        Assert.Equal("hello", _dc.State.GetValue<string>("dialogclass.greeting"));
    }

    [Fact]
    public async Task The_dialog_inside_a_container_means_the_container()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new Named("named"));
        var dc = TestTurn.Context(component);
        await dc.BeginDialogAsync("component");

        dc.Child.State.SetValue("dialog.colour", "blue");

        Assert.Equal("blue", (string?)(JValue)dc.ActiveDialog.State["colour"]);
        Assert.Same(component, new DialogClassMemoryScope().GetMemory(dc.Child));
        Assert.Equal("hello", dc.Child.State.GetValue<string>("class.greeting"));
    }

    [Fact]
    public async Task A_container_that_is_looked_past_means_the_one_around()
    {
        var inner = new ComponentDialog("inner") { IgnoreMemoryScopeBinding = true };
        inner.AddDialog(new Named("named"));
        var outer = new ComponentDialog("outer");
        outer.AddDialog(inner);
        var dc = TestTurn.Context(outer);
        await dc.BeginDialogAsync("outer");

        Assert.Same(outer, new DialogClassMemoryScope().GetMemory(dc.Child.Child));
    }

    [Fact]
    public async Task The_dialog_context_tells_who_is_on_the_stack()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new Named("named"));
        var dc = TestTurn.Context(component);
        await dc.BeginDialogAsync("component");

        Assert.Equal(["named", "component"], dc.State.GetValue<string[]>(DialogContextPath.Stack));
        Assert.Equal("component", dc.State.GetValue<string>(DialogContextPath.ActiveDialog));
        Assert.Equal("component", dc.Child.State.GetValue<string>(DialogContextPath.Parent));
    }

    [Fact]
    public void The_turn_holds_its_activity_and_what_is_put_there()
    {
        _dc.State.SetValue("turn.colour", "blue");

        Assert.Equal("hi", _dc.State.GetValue<string>("turn.activity.text"));
        Assert.Equal("blue", _dc.State.GetValue<string>("TURN.Colour"));
    }

    [Fact]
    public void The_turns_memory_may_be_replaced()
    {
        new TurnMemoryScope().SetMemory(_dc, new JObject { ["colour"] = "red" });

        Assert.Equal("red", _dc.State.GetValue<string>("turn.colour"));
    }

    [Fact]
    public async Task User_and_conversation_are_the_bots_states()
    {
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var dc = TestTurn.Context();
        dc.Context.TurnState.Set(user);
        dc.Context.TurnState.Set(conversation);
        await dc.State.LoadAllScopesAsync();

        dc.State.SetValue("user.name", "Ana");
        dc.State.SetValue("conversation.topic", "order");
        await dc.State.SaveAllChangesAsync();

        var next = TestTurn.Context();
        Assert.Equal("Ana", await user.CreateProperty<string>("name").GetAsync(next.Context));
        Assert.Equal("order", await conversation.CreateProperty<string>("topic").GetAsync(next.Context));
        Assert.Throws<NotSupportedException>(() => new UserMemoryScope().SetMemory(dc, new object()));
    }

    [Fact]
    public async Task The_memory_of_a_scope_is_deleted()
    {
        var user = new UserState(new MemoryStorage());
        var dc = TestTurn.Context();
        dc.Context.TurnState.Set(user);
        await dc.State.LoadAllScopesAsync();
        dc.State.SetValue("user.name", "Ana");
        await dc.State.SaveAllChangesAsync();

        await dc.State.DeleteScopesMemoryAsync("User");

        Assert.Null(await user.CreateProperty<string>("name").GetAsync(TestTurn.Context().Context));
    }

    [Fact]
    public void A_state_that_the_turn_lacks_has_no_memory()
    {
        Assert.Null(new UserMemoryScope().GetMemory(_dc));
        Assert.False(_dc.State.TryGetValue<string>("user.name", out _));
        Assert.Throws<ArgumentException>(() => new UserMemoryScope().SetMemory(_dc, new object()));
    }

    [Fact]
    public void Settings_are_a_tree_with_lists()
    {
        _dc.Context.TurnState.Set<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Shop:Name"] = "EcomBot",
            ["Shop:Languages:0"] = "en",
            ["Shop:Languages:1"] = "de",
        }).Build());

        Assert.Equal("EcomBot", _dc.State.GetValue<string>("settings.shop.name"));
        Assert.Equal(["en", "de"], _dc.State.GetValue<string[]>("settings.Shop.Languages"));
        Assert.Equal("de", _dc.State.GetValue<string>("settings.shop.languages[1]"));
        Assert.Null(_dc.State.GetValue<string>("settings.other"));
    }

    private sealed class Named(string id) : Dialog(id)
    {
        public string Greeting => "hello";

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }
}
