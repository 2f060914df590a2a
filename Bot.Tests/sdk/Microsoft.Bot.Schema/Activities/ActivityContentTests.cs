using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class ActivityContentTests
{
    [Fact]
    public void A_message_has_content_when_there_is_anything_to_show()
    {
        Assert.True(new Activity { Text = "hi" }.HasContent());
        Assert.True(new Activity { Summary = "three cards" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
        Assert.False(new Activity { Text = " ", Summary = "", Attachments = [] }.HasContent());
        Assert.False(new Activity().HasContent());
    }

    [Fact]
    public void Channel_data_are_read_from_JSON()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"tenant":{"id":"t1"}}""") };

        Assert.Equal("t1", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("t1", data.Tenant.Id);
    }

    [Fact]
    public void Channel_data_of_the_class_asked_for_are_given_as_they_are()
    {
        var data = new TeamsChannelData();

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Missing_channel_data_are_null()
    {
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void Channel_data_of_another_class_are_refused()
    {
        var activity = new Activity { ChannelData = new { Tenant = 1 } };

        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
    }

    [Fact]
    public void Channel_data_whose_JSON_does_not_fit_are_refused()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"tenant":[1]}""") };

        Assert.ThrowsAny<JsonException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void The_language_of_any_activity_can_be_read_and_set()
    {
        IActivity activity = new Activity("event", locale: "de-DE");

        Assert.Equal("de-DE", activity.GetLocale());
        activity.SetLocale("fr-FR");
        Assert.Equal("fr-FR", activity.GetLocale());
        Assert.Throws<ArgumentException>(() => ((IActivity)null!).SetLocale("fr-FR"));
    }
}
