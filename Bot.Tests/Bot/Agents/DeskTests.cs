using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>Customers on Web Chat and people of the shop at the desk, in browsers, against the bot as a process.</summary>
public sealed class DeskTests(DeskHost host) : IClassFixture<DeskHost>
{
    [BrowserFact]
    public async Task A_conversation_is_handed_over_and_given_back()
    {
        var desk = await host.OpenDeskAsync("Maria");
        var chat = await host.OpenChatAsync();

        var order = await SampleOrders.OnItsWayAsync(host.Data);
        await chat.SayAsync($"where is my order {order.Number}?");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("is on its way to you");
        await chat.SayAsync("I want to talk to a human");
        await chat.ReadAsync("What is it about?");
        await chat.SayAsync("the refund for my blue kettle never came");
        await chat.ReadAsync("I have asked for a person");
        await desk.FindAsync("refund for my blue kettle");
        await desk.ReadAsync("[Email]");
        var hidden = await desk.Page.ContentAsync();
        await desk.PressAsync("Take over");
        await desk.ReadAsync("ana.silva@example.com");
        await desk.Page.Locator("aside summary", new() { HasText = order.Number.Value }).First.WaitForAsync();
        await chat.ReadAsync("Maria is here now and answers you.");

        var botLines = await desk.CountBotLinesAsync();
        await chat.SayAsync("are you real? <img src=x onerror=document.title='broken'> & 1 < 2");
        await desk.ReadAsync("are you real? <img src=x onerror=document.title='broken'> & 1 < 2");
        await desk.SayAsync("Good day, I look into it.");
        await chat.ReadAsync("Maria: Good day, I look into it.");
        await desk.ReadAsync("Maria: Good day, I look into it.");
        await Pictures.KeepAsync(desk.Page, "desk");
        var botLinesLater = await desk.CountBotLinesAsync();

        await desk.PressAsync("Give back to the bot");
        await chat.ReadAsync("Maria has handed you back to me.");
        await chat.SayAsync("where is my parcel?");
        await chat.Page.Locator(".webchat__basic-transcript").GetByText(order.Lines[0].Title).Last.WaitForAsync(new() { Timeout = 60_000 });

        Assert.Equal("Conversation", await desk.Page.TitleAsync());
        Assert.DoesNotContain("ana.silva@example.com", hidden, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(botLines, botLinesLater);
        Assert.Empty(desk.Errors);
        Assert.Empty(chat.Errors);
    }

    [BrowserFact]
    public async Task Of_two_people_who_take_a_conversation_at_once_one_gets_it()
    {
        var (maria, jonas, chat) = (await host.OpenDeskAsync("Maria"), await host.OpenDeskAsync("Jonas"), await host.OpenChatAsync());
        await chat.SayAsync("I want to talk to a human");
        await chat.ReadAsync("What is it about?");
        await chat.SayAsync("my green sofa has three legs only");
        await Task.WhenAll(maria.FindAsync("green sofa"), jonas.FindAsync("green sofa"));

        await Task.WhenAll(maria.PressAsync("Take over"), jonas.PressAsync("Take over"));
        await Task.WhenAll(maria.ReadAsync("green sofa"), jonas.ReadAsync("green sofa"));
        var owns = await Task.WhenAll(new[] { maria, jonas }.Select(OwnsAsync));

        Assert.Equal(1, owns.Count(one => one));
        await chat.ReadAsync(owns[0] ? "Maria is here now and answers you." : "Jonas is here now and answers you.");
        Assert.Equal(0, await chat.Page.GetByText(owns[0] ? "Jonas is here now" : "Maria is here now").CountAsync());
    }

    // Either the form to write in is there, or who has it is named.
    private static async Task<bool> OwnsAsync(DeskBrowser desk)
    {
        var mine = desk.Page.GetByLabel("Your answer");
        await mine.Or(desk.Page.GetByText("talks with this customer.")).First.WaitForAsync();
        return await mine.CountAsync() == 1;
    }
}
