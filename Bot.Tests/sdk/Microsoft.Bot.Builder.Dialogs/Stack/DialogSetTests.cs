using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void A_set_needs_a_place_for_its_stack() =>
        Assert.Throws<ArgumentNullException>("dialogState", () => new DialogSet(null));

    [Fact]
    public async Task A_set_without_a_stack_makes_no_context() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(TestTurn.Of()));

    [Fact]
    public async Task A_context_needs_a_turn() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogConversation().Set().CreateContextAsync(null));

    [Fact]
    public async Task The_stack_of_a_new_conversation_is_empty()
    {
        var conversation = new DialogConversation();

        var dc = await conversation.Set().CreateContextAsync(TestTurn.Of());

        Assert.Empty(dc.Stack);
        Assert.Null(dc.ActiveDialog);
    }

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number()
    {
        var set = new DialogSet();

        set.Add(new WaterfallDialog("A")).Add(new WaterfallDialog("A")).Add(new WaterfallDialog("A"));

        Assert.Equal(["A", "A2", "A3"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void Adding_the_same_dialog_twice_changes_nothing()
    {
        var dialog = new WaterfallDialog("A");

        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Same(dialog, Assert.Single(set.GetDialogs()));
        Assert.Equal("A", dialog.Id);
    }

    [Fact]
    public void A_dialog_brings_the_dialogs_it_depends_on()
    {
        var set = new DialogSet().Add(new Dependent("A", new WaterfallDialog("B")));

        Assert.NotNull(set.Find("B"));
    }

    [Fact]
    public void A_dialog_that_is_not_there_is_not_found() => Assert.Null(new DialogSet().Find("A"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Finding_needs_an_id(string? id) => Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(id));

    [Fact]
    public void Adding_needs_a_dialog() => Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null));

    [Fact]
    public void The_version_changes_with_the_dialogs()
    {
        var set = new DialogSet().Add(new WaterfallDialog("A"));
        var before = set.GetVersion();

        Assert.Equal(before, new DialogSet().Add(new WaterfallDialog("A")).GetVersion());
        Assert.NotEqual(before, set.Add(new WaterfallDialog("B")).GetVersion());
    }

    [Fact]
    public void The_version_is_computed_once_until_a_dialog_is_added()
    {
        var dialog = new Counted("A");
        var set = new DialogSet().Add(dialog);

        set.GetVersion();
        set.GetVersion();
        Assert.Equal(1, dialog.Asked);

        set.Add(new WaterfallDialog("B")).GetVersion();
        Assert.Equal(2, dialog.Asked);
    }

    [Fact]
    public void A_telemetry_client_goes_to_every_dialog_there_is_and_comes()
    {
        var client = new FakeTelemetry();
        var set = new DialogSet().Add(new WaterfallDialog("A"));

        set.TelemetryClient = client;
        set.Add(new WaterfallDialog("B"));

        Assert.All(set.GetDialogs(), dialog => Assert.Same(client, dialog.TelemetryClient));
    }

    [Fact]
    public void A_dialog_takes_the_client_of_the_set_and_may_be_given_another_later()
    {
        var set = new DialogSet().Add(new WaterfallDialog("A") { TelemetryClient = new FakeTelemetry() }).Add(new WaterfallDialog("B"));

        set.Find("B").TelemetryClient = new FakeTelemetry();

        Assert.IsType<NullBotTelemetryClient>(set.Find("A").TelemetryClient);
        Assert.IsType<FakeTelemetry>(set.Find("B").TelemetryClient);
    }

    [Fact]
    public void No_client_means_that_nothing_is_reported()
    {
        var set = new DialogSet { TelemetryClient = new FakeTelemetry() };
        set.Add(new WaterfallDialog("A"));

        set.TelemetryClient = null;

        Assert.IsType<NullBotTelemetryClient>(set.TelemetryClient);
        Assert.IsType<NullBotTelemetryClient>(set.Find("A").TelemetryClient);
    }

    [Fact]
    public void Components_that_contain_each_other_take_a_client()
    {
        var one = new ComponentDialog("one");
        var other = new ComponentDialog("other");
        one.Dialogs.Add(other);
        other.Dialogs.Add(one);
        var client = new FakeTelemetry();

        one.TelemetryClient = client;

        Assert.Same(client, other.TelemetryClient);
    }

    private sealed class Dependent(string id, Dialog needed) : Dialog(id), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [needed];

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.EndDialogAsync(null, cancellationToken);
    }

    private sealed class Counted(string id) : Dialog(id)
    {
        public int Asked { get; private set; }

        public override string GetVersion()
        {
            Asked++;
            return "1";
        }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.EndDialogAsync(null, cancellationToken);
    }
}
