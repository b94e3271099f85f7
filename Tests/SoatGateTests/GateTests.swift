import SoatGate
import SoatText
import Testing

@Suite("The gate") struct GateTests {
    let gate = Gate()

    private func take(
        _ request: Request, _ post: inout Post, _ actor: Actor, _ evidence: Gate.Evidence = Samples.evidence(),
        now: Moment = Samples.now
    ) throws -> Transition {
        try gate.take(request, on: &post, by: actor, evidence, now: now)
    }

    private func refusal(
        _ request: Request, _ post: Post, _ actor: Actor, _ evidence: Gate.Evidence = Samples.evidence(),
        now: Moment = Samples.now
    ) -> Refusal? {
        var copy = post
        do throws(Refusal) {
            _ = try gate.take(request, on: &copy, by: actor, evidence, now: now)
            return nil
        } catch {
            #expect(copy == post, "a refused step must leave the post as it was")
            return error
        }
    }

    @Test("A post goes the five steps, each done by whom the regulation names")
    func fiveSteps() throws {
        var post = Samples.post()
        let steps: [(Request, Actor, State)] = [
            (.submit, Samples.author, .submitted), (.review, Samples.editor, .inReview),
            (.forward, Samples.editor, .awaitingApproval),
            (.approve(until: Samples.now.adding(seconds: 3_600)), Samples.principal, .approved),
            (.publish(.portal), Samples.secretary, .published),
        ]
        for (request, actor, state) in steps {
            let old = post.state
            let step = try take(request, &post, actor)
            #expect(post.state == state)
            #expect(step.from == old && step.to == state && step.person == actor.person)
        }
        #expect(post.live?.content == Samples.content(1))
    }

    @Test("Returned to the editor it is reviewed again, returned to the author it is submitted again (Đ15)")
    func wayBack() throws {
        var post = Samples.post(state: .awaitingApproval)
        _ = try take(.returnToEditor(hasReason: true), &post, Samples.principal)
        #expect(post.state == .inReview)
        _ = try take(.forward, &post, Samples.editor)
        _ = try take(.returnToAuthor(hasReason: true), &post, Samples.namedDeputy)
        #expect(post.state == .returned)
        #expect(refusal(.submit, post, Samples.editor) == .notForThisParty(allowed: [.author]))
        _ = try take(.submit, &post, Samples.author)
        #expect(post.state == .submitted)
        #expect(refusal(.returnToAuthor(hasReason: false), post, Samples.editor) == .needsReason)
    }

    @Test("Nobody approves their own post, whatever their role; a named deputy stands in for the head")
    func fourEyes() throws {
        let until = Samples.now.adding(seconds: 60)
        let own = Samples.post(by: Samples.principal, state: .awaitingApproval)
        #expect(refusal(.approve(until: until), own, Samples.principal) == .ownPost)
        #expect(refusal(.approve(until: until), own, Samples.deputy) == .notForThisParty(allowed: Party.approvers))
        #expect(refusal(.approve(until: until), own, Samples.namedDeputy) == nil)
        let deputys = Samples.post(by: Samples.namedDeputy, state: .awaitingApproval)
        #expect(refusal(.approve(until: until), deputys, Samples.namedDeputy) == .ownPost)
        #expect(refusal(.approve(until: until), deputys, Samples.principal) == nil)
    }

    @Test("An editor answers for the posts of their groups; a post without a group is every editor's")
    func groups() {
        let post = Samples.post(state: .submitted)
        #expect(refusal(.review, post, Samples.editor) == nil)
        #expect(refusal(.review, post, Samples.otherEditor) == .notForThisParty(allowed: Party.board))
        #expect(refusal(.review, Samples.post(state: .submitted, group: nil), Samples.otherEditor) == nil)
    }

    @Test("An editor who wrote a post reviews it, but closes and signs nothing on it")
    func editorsOwn() {
        let post = Samples.post(by: Samples.editor, state: .submitted)
        let evidence = Samples.evidence([Samples.finding(1, .missingSource, .warning, attest: ["facts-checked"])])
        #expect(refusal(.review, post, Samples.editor) == nil)
        #expect(refusal(.close(.waiver, finding: 1, hasReason: true), post, Samples.editor, evidence) == .ownPost)
        #expect(refusal(.attest("facts-checked", finding: 1), post, Samples.editor, evidence) == .ownPost)
        #expect(refusal(.close(.waiver, finding: 1, hasReason: true), post, Samples.secretary, evidence) == nil)
    }

    @Test("Approval waits for everything that is open, and says all of it at once")
    func blockers() {
        let findings = [
            Samples.finding(1), Samples.finding(2, .missingSource, .warning),
            Samples.finding(3, .personalData, .note, attest: ["consent-pupil"]),
        ]
        let evidence = Samples.evidence(findings, failures: ["slow.rule"])
        let post = Samples.post(state: .awaitingApproval, channels: [])
        #expect(
            refusal(.approve(until: Samples.now.adding(seconds: 60)), post, Samples.principal, evidence)
                == .blocked([
                    .noChannel, .openFinding(findings[0], closedBy: [.consent, .falseAlarm, .wellFounded]),
                    .openFinding(findings[1], closedBy: [.waiver, .falseAlarm, .wellFounded]),
                    .unsigned(findings[2], name: "consent-pupil"), .unfinishedRule("slow.rule"),
                ]))
    }

    @Test("Editing an approved post re-opens it")
    func editReopens() throws {
        var post = Samples.post(state: .approved, approval: Samples.approval())
        _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.editor)
        #expect(post.state == .inReview)
        #expect(post.approval == nil)
        #expect(post.revision == 2)
    }

    @Test("An approval holds for its content, its rules and its time, and for nothing else")
    func approvalIsBound() {
        let until = Samples.approval().until
        let post = Samples.post(state: .approved, approval: Samples.approval())
        #expect(refusal(.publish(.portal), post, Samples.secretary) == nil)
        #expect(
            refusal(.publish(.portal), post, Samples.secretary, Samples.evidence(rules: "r2"))
                == .blocked([.approvedUnderOtherRules]))
        #expect(refusal(.publish(.portal), post, Samples.secretary, now: until) == .blocked([.approvalExpired(at: until)]))
        let other = Samples.post(state: .approved, revision: 2, approval: Samples.approval(revision: 1))
        #expect(refusal(.publish(.portal), other, Samples.secretary) == .blocked([.approvedOtherContent]))
        #expect(refusal(.publish(.group), post, Samples.secretary) == .wrongChannel)
    }

    @Test("An approval not used by its day runs out; the post goes back to the head and is never published by itself")
    func expiry() throws {
        var post = Samples.post(state: .approved, approval: Samples.approval())
        #expect(gate.expire(&post, now: Samples.approval().until.adding(seconds: -1)) == nil)
        let step = try #require(gate.expire(&post, now: Samples.approval().until))
        #expect(step.party == .clock && step.person == nil)
        #expect(post.state == .awaitingApproval && post.approval == nil)
        #expect(
            refusal(.approve(until: Samples.now), Samples.post(state: .awaitingApproval), Samples.principal) == .dateHasPassed)
    }

    @Test("A post stands at each of its channels once")
    func channels() throws {
        var post = Samples.post(state: .approved, channels: [.portal, .schoolPage], approval: Samples.approval())
        _ = try take(.publish(.portal), &post, Samples.editor)
        #expect(refusal(.publish(.portal), post, Samples.editor) == .wrongChannel)
        _ = try take(.publish(.schoolPage), &post, Samples.editor)
        #expect(post.live?.channels == [.portal, .schoolPage])
    }

    @Test("A place that only a later revision names was not approved: the post does not go there")
    func laterChannels() throws {
        var post = Samples.post(state: .published, approval: Samples.approval(channels: [.portal]), live: Self.live)
        _ = try take(.revise(content: Samples.content(2), channels: [.portal, .group]), &post, Samples.author)
        #expect(refusal(.publish(.group), post, Samples.secretary) == .wrongChannel)
        _ = try take(.correct(hasReason: true), &post, Samples.principal)
        #expect(refusal(.publish(.group), post, Samples.secretary) == nil)
    }

    static let live = Post.LiveCopy(revision: 1, content: Samples.content(1), channels: [.portal], isCorrected: false)

    @Test("A published post is corrected in place by the head, with nothing open")
    func correction() throws {
        var post = Samples.post(state: .published, approval: Samples.approval(), live: Self.live)
        #expect(refusal(.correct(hasReason: true), post, Samples.principal) == .nothingToCorrect)
        _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.editor)
        #expect(post.state == .published)
        #expect(post.live?.content == Samples.content(1), "a proposal is not published")
        #expect(refusal(.correct(hasReason: true), post, Samples.secretary) == .notForThisParty(allowed: Party.approvers))
        let open = Samples.evidence([Samples.finding()])
        guard case .blocked = refusal(.correct(hasReason: true), post, Samples.principal, open) else {
            Issue.record("a correction with an open error")
            return
        }
        _ = try take(.correct(hasReason: true), &post, Samples.principal)
        #expect(post.state == .corrected)
        #expect(post.live?.content == Samples.content(2))
        #expect(post.live?.channels == [.portal])
    }

    @Test("A correction is judged and approved for where the post stands too, whatever the newest revision names")
    func correctionElsewhere() throws {
        var post = Samples.post(state: .published, approval: Samples.approval(), live: Self.live)
        _ = try take(.revise(content: Samples.content(2), channels: [.staffGroup]), &post, Samples.editor)
        #expect(post.places == [.portal, .staffGroup])
        _ = try take(.correct(hasReason: true), &post, Samples.principal)
        #expect(post.approval?.channels == [.portal, .staffGroup])
        #expect(post.live?.channels == [.portal])
    }

    @Test("Who brought the newest words is an author too: they close, sign, approve and correct nothing")
    func newestWriter() throws {
        let until = Samples.now.adding(seconds: 60)
        let evidence = Samples.evidence([Samples.finding(1, .missingSource, .warning, attest: ["facts-checked"])])
        var post = Samples.post(state: .inReview)
        _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.editor)
        #expect(refusal(.close(.waiver, finding: 1, hasReason: true), post, Samples.editor, evidence) == .ownPost)
        #expect(refusal(.attest("facts-checked", finding: 1), post, Samples.editor, evidence) == .ownPost)
        #expect(refusal(.close(.waiver, finding: 1, hasReason: true), post, Samples.secretary, evidence) == nil)
        #expect(refusal(.forward, post, Samples.editor) == nil)
        // The head rewrites, and another has to decide; who began it stays its author.
        _ = try take(.revise(content: Samples.content(3), channels: [.portal]), &post, Samples.principal)
        _ = try take(.forward, &post, Samples.principal)
        #expect(refusal(.approve(until: until), post, Samples.principal) == .ownPost)
        #expect(refusal(.approve(until: until), post, Samples.namedDeputy) == nil)
        #expect(
            refusal(.close(.waiver, finding: 1, hasReason: true), post, Samples.author, evidence)
                == .notForThisParty(allowed: Party.board))
    }

    @Test("Striking words out makes nobody a writer: the head may do it and approve, or correct at once")
    func striking() throws {
        var post = Samples.post(state: .awaitingApproval)
        _ = try take(.revise(content: Samples.content(2), channels: [.portal], strikesOnly: true), &post, Samples.principal)
        _ = try take(.forward, &post, Samples.editor)
        #expect(refusal(.approve(until: Samples.now.adding(seconds: 60)), post, Samples.principal) == nil)
        // Striking out of what one has written leaves one its writer.
        _ = try take(.revise(content: Samples.content(3), channels: [.portal]), &post, Samples.principal)
        _ = try take(.revise(content: Samples.content(4), channels: [.portal], strikesOnly: true), &post, Samples.editor)
        _ = try take(.forward, &post, Samples.editor)
        #expect(refusal(.approve(until: Samples.now.adding(seconds: 60)), post, Samples.principal) == .ownPost)
    }

    @Test("An approval that ran out before the second place is given anew, for the published text and the rest of its places")
    func renewal() throws {
        let later = Samples.approval().until
        var post = Samples.post(state: .published, approval: Samples.approval(), live: Self.live)
        #expect(post.pendingPlaces == [.schoolPage])
        #expect(gate.actions(of: Samples.principal, on: post).contains(.approve))
        #expect(refusal(.publish(.schoolPage), post, Samples.secretary, now: later) == .blocked([.approvalExpired(at: later)]))
        // A newer revision waits behind it, which is not what is renewed.
        _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.editor)
        let open = Samples.evidence([Samples.finding()])
        guard case .blocked = refusal(.approve(until: later.adding(seconds: 60)), post, Samples.principal, open, now: later)
        else {
            Issue.record("renewed with an open error")
            return
        }
        _ = try take(.approve(until: later.adding(seconds: 60)), &post, Samples.principal, now: later)
        #expect(post.state == .published && post.approval?.content == Samples.content(1) && post.approval?.revision == 1)
        _ = try take(.publish(.schoolPage), &post, Samples.secretary, now: later)
        #expect(post.live?.channels == [.portal, .schoolPage])
        #expect(refusal(.approve(until: later.adding(seconds: 60)), post, Samples.principal, now: later) == .nothingToRenew)
        #expect(!gate.actions(of: Samples.principal, on: post).contains(.approve))
    }

    @Test("An approval whose day is over counts as none, before anybody acts")
    func currentState() {
        let post = Samples.post(state: .approved, approval: Samples.approval())
        #expect(gate.current(post, now: Samples.now) == post)
        let over = gate.current(post, now: Samples.approval().until)
        #expect(over.state == .awaitingApproval && over.approval == nil)
        #expect(gate.actions(of: Samples.principal, on: over).contains(.approve))
    }

    @Test("What is disclosed by law is marked so later too, by the secretary or the head, and not emptied by a correction")
    func disclosedLater() throws {
        for state in [State.submitted, .inReview, .awaitingApproval, .approved, .published, .removalRequested] {
            let live = state.isLive ? Self.live : nil
            var post = Samples.post(state: state, approval: state == .approved ? Samples.approval() : nil, live: live)
            #expect(
                refusal(.disclose, post, Samples.editor)
                    == .notForThisParty(allowed: [.secretary, .namedDeputy, .principal]))
            let step = try take(.disclose, &post, Samples.secretary)
            #expect(post.isDisclosure && step.to == state)
            #expect(refusal(.disclose, post, Samples.secretary) == .disclosedAlready)
            #expect(!gate.actions(of: Samples.secretary, on: post).contains(.disclose))
        }
        var post = Samples.post(state: .published, isDisclosure: true, live: Self.live)
        _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.secretary)
        #expect(refusal(.correct(hasReason: true, hidesMost: true), post, Samples.principal) == .disclosureHidden)
        #expect(refusal(.correct(hasReason: true), post, Samples.principal) == nil)
    }

    @Test("Anyone asks for removal, the head decides; refused, it stands as before")
    func removal() throws {
        let corrected = Post.LiveCopy(revision: 1, content: Samples.content(1), channels: [.portal], isCorrected: true)
        for (state, copy) in [(State.published, Self.live), (.corrected, corrected)] {
            var post = Samples.post(state: state, live: copy)
            _ = try take(.requestRemoval(hasReason: true), &post, Samples.colleague)
            #expect(post.state == .removalRequested)
            #expect(
                refusal(.refuseRemoval(hasReason: true), post, Samples.secretary)
                    == .notForThisParty(allowed: Party.approvers))
            _ = try take(.refuseRemoval(hasReason: true), &post, Samples.principal)
            #expect(post.state == state)
            _ = try take(.remove(hasReason: true), &post, Samples.principal)
            #expect(post.state == .removed && post.live == nil)
        }
    }

    @Test("Công khai is not removed by anyone, and can be corrected")
    func disclosure() throws {
        for state in [State.published, .removalRequested] {
            var post = Samples.post(state: state, isDisclosure: true, live: Self.live)
            #expect(refusal(.remove(hasReason: true), post, Samples.principal) == .disclosureStays)
            _ = try take(.revise(content: Samples.content(2), channels: [.portal]), &post, Samples.secretary)
            _ = try take(.correct(hasReason: true), &post, Samples.principal)
            #expect(post.state == .corrected)
        }
    }
}
