#include "soat_web_assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// A file of web/ is two lines here: its bytes, and its name. A test compares this list with the folder.
static const uint8_t templates_account_mustache[] = {
#embed "../../web/templates/account.mustache" if_empty(0)
};
static const uint8_t templates_ask_mustache[] = {
#embed "../../web/templates/ask.mustache" if_empty(0)
};
static const uint8_t templates_breach_mustache[] = {
#embed "../../web/templates/breach.mustache" if_empty(0)
};
static const uint8_t templates_breachrow_mustache[] = {
#embed "../../web/templates/breachrow.mustache" if_empty(0)
};
static const uint8_t templates_comments_mustache[] = {
#embed "../../web/templates/comments.mustache" if_empty(0)
};
static const uint8_t templates_conflict_mustache[] = {
#embed "../../web/templates/conflict.mustache" if_empty(0)
};
static const uint8_t templates_coverage_mustache[] = {
#embed "../../web/templates/coverage.mustache" if_empty(0)
};
static const uint8_t templates_entryline_mustache[] = {
#embed "../../web/templates/entryline.mustache" if_empty(0)
};
static const uint8_t templates_fault_mustache[] = {
#embed "../../web/templates/fault.mustache" if_empty(0)
};
static const uint8_t templates_findings_mustache[] = {
#embed "../../web/templates/findings.mustache" if_empty(0)
};
static const uint8_t templates_icons_mustache[] = {
#embed "../../web/templates/icons.mustache" if_empty(0)
};
static const uint8_t templates_layout_mustache[] = {
#embed "../../web/templates/layout.mustache" if_empty(0)
};
static const uint8_t templates_log_entries_mustache[] = {
#embed "../../web/templates/log-entries.mustache" if_empty(0)
};
static const uint8_t templates_log_report_mustache[] = {
#embed "../../web/templates/log-report.mustache" if_empty(0)
};
static const uint8_t templates_log_mustache[] = {
#embed "../../web/templates/log.mustache" if_empty(0)
};
static const uint8_t templates_login_code_mustache[] = {
#embed "../../web/templates/login-code.mustache" if_empty(0)
};
static const uint8_t templates_login_mustache[] = {
#embed "../../web/templates/login.mustache" if_empty(0)
};
static const uint8_t templates_mine_mustache[] = {
#embed "../../web/templates/mine.mustache" if_empty(0)
};
static const uint8_t templates_newpassword_mustache[] = {
#embed "../../web/templates/newpassword.mustache" if_empty(0)
};
static const uint8_t templates_pairs_mustache[] = {
#embed "../../web/templates/pairs.mustache" if_empty(0)
};
static const uint8_t templates_post_edit_mustache[] = {
#embed "../../web/templates/post-edit.mustache" if_empty(0)
};
static const uint8_t templates_post_revisions_mustache[] = {
#embed "../../web/templates/post-revisions.mustache" if_empty(0)
};
static const uint8_t templates_post_mustache[] = {
#embed "../../web/templates/post.mustache" if_empty(0)
};
static const uint8_t templates_postact_mustache[] = {
#embed "../../web/templates/postact.mustache" if_empty(0)
};
static const uint8_t templates_postacts_mustache[] = {
#embed "../../web/templates/postacts.mustache" if_empty(0)
};
static const uint8_t templates_postfinding_mustache[] = {
#embed "../../web/templates/postfinding.mustache" if_empty(0)
};
static const uint8_t templates_postline_mustache[] = {
#embed "../../web/templates/postline.mustache" if_empty(0)
};
static const uint8_t templates_posts_mustache[] = {
#embed "../../web/templates/posts.mustache" if_empty(0)
};
static const uint8_t templates_precheck_mustache[] = {
#embed "../../web/templates/precheck.mustache" if_empty(0)
};
static const uint8_t templates_problem_mustache[] = {
#embed "../../web/templates/problem.mustache" if_empty(0)
};
static const uint8_t templates_queue_mustache[] = {
#embed "../../web/templates/queue.mustache" if_empty(0)
};
static const uint8_t templates_receipt_mustache[] = {
#embed "../../web/templates/receipt.mustache" if_empty(0)
};
static const uint8_t templates_resend_mustache[] = {
#embed "../../web/templates/resend.mustache" if_empty(0)
};
static const uint8_t templates_rule_mustache[] = {
#embed "../../web/templates/rule.mustache" if_empty(0)
};
static const uint8_t templates_rules_mustache[] = {
#embed "../../web/templates/rules.mustache" if_empty(0)
};
static const uint8_t templates_school_mustache[] = {
#embed "../../web/templates/school.mustache" if_empty(0)
};
static const uint8_t templates_schools_mustache[] = {
#embed "../../web/templates/schools.mustache" if_empty(0)
};
static const uint8_t templates_setup_mustache[] = {
#embed "../../web/templates/setup.mustache" if_empty(0)
};
static const uint8_t templates_today_mustache[] = {
#embed "../../web/templates/today.mustache" if_empty(0)
};
static const uint8_t templates_verify_mustache[] = {
#embed "../../web/templates/verify.mustache" if_empty(0)
};
static const uint8_t assets_base_css[] = {
#embed "../../web/assets/base.css" if_empty(0)
};
static const uint8_t assets_edit_mjs[] = {
#embed "../../web/assets/edit.mjs" if_empty(0)
};
static const uint8_t assets_findings_css[] = {
#embed "../../web/assets/findings.css" if_empty(0)
};
static const uint8_t assets_icon_svg[] = {
#embed "../../web/assets/icon.svg" if_empty(0)
};
static const uint8_t assets_post_mjs[] = {
#embed "../../web/assets/post.mjs" if_empty(0)
};
static const uint8_t assets_precheck_css[] = {
#embed "../../web/assets/precheck.css" if_empty(0)
};
static const uint8_t assets_precheck_mjs[] = {
#embed "../../web/assets/precheck.mjs" if_empty(0)
};
static const uint8_t assets_rules_css[] = {
#embed "../../web/assets/rules.css" if_empty(0)
};
static const uint8_t assets_school_css[] = {
#embed "../../web/assets/school.css" if_empty(0)
};
static const uint8_t assets_shell_mjs[] = {
#embed "../../web/assets/shell.mjs" if_empty(0)
};
static const uint8_t assets_spans_mjs[] = {
#embed "../../web/assets/spans.mjs" if_empty(0)
};
static const uint8_t assets_tokens_css[] = {
#embed "../../web/assets/tokens.css" if_empty(0)
};
static const uint8_t openapi_json[] = {
#embed "../../web/openapi.json" if_empty(0)
};

static const soat_web_file files[] = {
    {"templates/account.mustache", templates_account_mustache, sizeof templates_account_mustache},
    {"templates/ask.mustache", templates_ask_mustache, sizeof templates_ask_mustache},
    {"templates/breach.mustache", templates_breach_mustache, sizeof templates_breach_mustache},
    {"templates/breachrow.mustache", templates_breachrow_mustache, sizeof templates_breachrow_mustache},
    {"templates/comments.mustache", templates_comments_mustache, sizeof templates_comments_mustache},
    {"templates/conflict.mustache", templates_conflict_mustache, sizeof templates_conflict_mustache},
    {"templates/coverage.mustache", templates_coverage_mustache, sizeof templates_coverage_mustache},
    {"templates/entryline.mustache", templates_entryline_mustache, sizeof templates_entryline_mustache},
    {"templates/fault.mustache", templates_fault_mustache, sizeof templates_fault_mustache},
    {"templates/findings.mustache", templates_findings_mustache, sizeof templates_findings_mustache},
    {"templates/icons.mustache", templates_icons_mustache, sizeof templates_icons_mustache},
    {"templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"templates/log-entries.mustache", templates_log_entries_mustache, sizeof templates_log_entries_mustache},
    {"templates/log-report.mustache", templates_log_report_mustache, sizeof templates_log_report_mustache},
    {"templates/log.mustache", templates_log_mustache, sizeof templates_log_mustache},
    {"templates/login-code.mustache", templates_login_code_mustache, sizeof templates_login_code_mustache},
    {"templates/login.mustache", templates_login_mustache, sizeof templates_login_mustache},
    {"templates/mine.mustache", templates_mine_mustache, sizeof templates_mine_mustache},
    {"templates/newpassword.mustache", templates_newpassword_mustache, sizeof templates_newpassword_mustache},
    {"templates/pairs.mustache", templates_pairs_mustache, sizeof templates_pairs_mustache},
    {"templates/post-edit.mustache", templates_post_edit_mustache, sizeof templates_post_edit_mustache},
    {"templates/post-revisions.mustache", templates_post_revisions_mustache, sizeof templates_post_revisions_mustache},
    {"templates/post.mustache", templates_post_mustache, sizeof templates_post_mustache},
    {"templates/postact.mustache", templates_postact_mustache, sizeof templates_postact_mustache},
    {"templates/postacts.mustache", templates_postacts_mustache, sizeof templates_postacts_mustache},
    {"templates/postfinding.mustache", templates_postfinding_mustache, sizeof templates_postfinding_mustache},
    {"templates/postline.mustache", templates_postline_mustache, sizeof templates_postline_mustache},
    {"templates/posts.mustache", templates_posts_mustache, sizeof templates_posts_mustache},
    {"templates/precheck.mustache", templates_precheck_mustache, sizeof templates_precheck_mustache},
    {"templates/problem.mustache", templates_problem_mustache, sizeof templates_problem_mustache},
    {"templates/queue.mustache", templates_queue_mustache, sizeof templates_queue_mustache},
    {"templates/receipt.mustache", templates_receipt_mustache, sizeof templates_receipt_mustache},
    {"templates/resend.mustache", templates_resend_mustache, sizeof templates_resend_mustache},
    {"templates/rule.mustache", templates_rule_mustache, sizeof templates_rule_mustache},
    {"templates/rules.mustache", templates_rules_mustache, sizeof templates_rules_mustache},
    {"templates/school.mustache", templates_school_mustache, sizeof templates_school_mustache},
    {"templates/schools.mustache", templates_schools_mustache, sizeof templates_schools_mustache},
    {"templates/setup.mustache", templates_setup_mustache, sizeof templates_setup_mustache},
    {"templates/today.mustache", templates_today_mustache, sizeof templates_today_mustache},
    {"templates/verify.mustache", templates_verify_mustache, sizeof templates_verify_mustache},
    {"assets/base.css", assets_base_css, sizeof assets_base_css},
    {"assets/edit.mjs", assets_edit_mjs, sizeof assets_edit_mjs},
    {"assets/findings.css", assets_findings_css, sizeof assets_findings_css},
    {"assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"assets/post.mjs", assets_post_mjs, sizeof assets_post_mjs},
    {"assets/precheck.css", assets_precheck_css, sizeof assets_precheck_css},
    {"assets/precheck.mjs", assets_precheck_mjs, sizeof assets_precheck_mjs},
    {"assets/rules.css", assets_rules_css, sizeof assets_rules_css},
    {"assets/school.css", assets_school_css, sizeof assets_school_css},
    {"assets/shell.mjs", assets_shell_mjs, sizeof assets_shell_mjs},
    {"assets/spans.mjs", assets_spans_mjs, sizeof assets_spans_mjs},
    {"assets/tokens.css", assets_tokens_css, sizeof assets_tokens_css},
    {"openapi.json", openapi_json, sizeof openapi_json},
};

size_t soat_web_count(void) { return sizeof files / sizeof *files; }
soat_web_file soat_web_asset(size_t index) { return files[index]; }
